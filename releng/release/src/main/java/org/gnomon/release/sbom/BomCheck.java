package org.gnomon.release.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

/** Whether a bill of materials fits a product folder. It reads the file alone, by nothing of what wrote it. */
final class BomCheck {

    private final Path product;
    private final Map<String, JsonNode> byPath = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    private BomCheck(Path product) {
        this.product = product;
    }

    /**
     * A sentence for everything that is wrong: with the format, with a jar or native library that is not listed or has other bytes, with one that is listed and
     * not there, with a component without version, licence, hash or package URL.
     */
    static List<String> of(Path product, Path file) throws IOException {
        BomCheck check = new BomCheck(product);
        for (ParseException problem : new JsonParser().validate(file.toFile(), ProductBom.VERSION)) {
            check.findings.add(problem.getMessage());
        }
        check.collect(new ObjectMapper().readTree(file.toFile()).path("components"));
        check.compare();
        return check.findings;
    }

    private void collect(JsonNode components) {
        for (JsonNode component : components) {
            boolean part = component.path("type").asText().equals("file");
            for (String field : part ? List.of("hashes", "licenses") : List.of("version", "hashes", "licenses", "purl")) {
                if (component.path(field).isMissingNode() || component.path(field).isEmpty() && component.path(field).asText().isBlank()) {
                    findings.add(component.path("name").asText() + " has no " + field);
                }
            }
            path(component).forEach(path -> byPath.put(path, component));
            collect(component.path("components"));
        }
    }

    private static Stream<String> path(JsonNode component) {
        return component.path("properties").valueStream().filter(property -> property.path("name").asText().equals(Parts.PATH))
                .map(property -> property.path("value").asText());
    }

    private void compare() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(product)) {
            files = all.filter(Files::isRegularFile).filter(BomCheck::isCode).sorted().toList();
        }
        for (Path file : files) {
            compare(file, byPath.remove(product.relativize(file).toString().replace('\\', '/')));
        }
        byPath.keySet().forEach(path -> findings.add(path + " is listed and not in the product"));
    }

    private static boolean isCode(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") || name.endsWith(".so") || name.contains(".so.");
    }

    private void compare(Path file, JsonNode component) throws IOException {
        if (component == null) {
            findings.add(product.relativize(file) + " is not listed");
        } else if (component.path("hashes").valueStream().noneMatch(new Expected("SHA-256", Digest.of(file))::is)) {
            findings.add(product.relativize(file) + " has another SHA-256 than listed");
        }
    }

    private record Expected(String algorithm, String content) {

        boolean is(JsonNode hash) {
            return hash.path("alg").asText().equals(algorithm) && hash.path("content").asText().equals(content);
        }
    }
}
