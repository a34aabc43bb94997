package org.gnomon.release.reproducible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormaliseTest {

    @TempDir
    Path root;

    /** As a build leaves it, at some time, in some folder and order. */
    private Path built(String place, String time, String... units) throws IOException {
        Path product = root.resolve(place).resolve("product");
        Path repository = root.resolve(place).resolve("repository");
        String artifacts = list("artifact", time, units);
        write(product, "configuration/config.ini", "#" + time + "\nosgi.framework=x\neclipse.product=y\n");
        write(product, "artifacts.xml", artifacts);
        write(product, "p2/org.eclipse.equinox.p2.core/cache/artifacts.xml", artifacts);
        write(product, "configuration/org.eclipse.update/platform.xml", "<config date=\"" + time + "\" transient=\"false\">\n</config>\n");
        write(product, "p2/org.eclipse.equinox.p2.engine/.settings/repositories.prefs", "uri=" + place);
        Path states = product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/Gnomon.profile");
        zipped(states.resolve("1" + time + ".profile.gz"), "<profile id='Gnomon' timestamp='1'>\n</profile>\n");
        zipped(states.resolve("2" + time + ".profile.gz"), "<profile id='Gnomon' timestamp='" + time + "'>\n"
                + "  <property value='" + product + "'/>\n</profile>\n");
        packed(repository, "artifacts", artifacts);
        packed(repository, "content", list("unit", time, units));
        Normalise.main(new String[] {product.toString(), repository.toString(), "2026-05-03T01:02:04Z"});
        return root.resolve(place);
    }

    private static String list(String element, String time, String... names) {
        return Stream.of(names).map(name -> "  <%1$s id='%2$s'>\n  </%1$s>\n".formatted(element, name))
                .collect(Collectors.joining("", "<a>\n  <property name='p2.timestamp' value='" + time + "'/>\n", "</a>\n"));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static void zipped(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void packed(Path repository, String name, String text) throws IOException {
        Files.createDirectories(repository);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(repository.resolve(name + ".jar")))) {
            zip.putNextEntry(new ZipEntry(name + ".xml"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void timePlaceAndOrderLeaveNoTrace() throws IOException {
        Map<String, byte[]> one = files(built("here", "1795678802683", "a", "b"));
        Map<String, byte[]> other = files(built("elsewhere", "1795678999999", "b", "a"));
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(other.get(name)));
        assertThat(one).hasSize(7);
    }

    @Test
    void otherUnitsStillDiffer() throws IOException {
        assertThat(files(built("here", "1", "a")).get("repository/content.jar")).isNotEqualTo(files(built("there", "1", "b")).get("repository/content.jar"));
    }
}
