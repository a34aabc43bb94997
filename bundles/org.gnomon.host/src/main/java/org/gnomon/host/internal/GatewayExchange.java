package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Exchange;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The exchange over the gateway. */
@Component
public final class GatewayExchange implements Exchange {

    private final Gateway gateway;

    @Activate
    public GatewayExchange(@Reference Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public <T> Imported<T> read(Class<T> type, Path path, CallOptions options) {
        ImportSource source = source(path);
        CallOptions plain = options.withParameters(Map.of());
        List<String> importers = newest(Importer.class);
        for (String importer : importers) {
            CallResult<Optional<T>> call = gateway.call(Importer.class, MethodSelector.parse(importer), plain,
                    (i, parameters, run) -> i.produces() == type && i.recognises(source)
                            ? Optional.of(type.cast(i.read(source, Limits.DEFAULT, run))) : Optional.empty());
            if (call.value().isPresent()) {
                return new Imported<>(call.value().get(), call);
            }
        }
        throw new RefusedInput(source.name(), "", "no installed importer knows it as a " + type.getSimpleName() + "; it has the parts "
                + source.parts().stream().limit(8).collect(Collectors.joining(", ")) + "; installed importers: " + String.join(", ", importers));
    }

    @Override
    public Optional<String> importer(Class<?> type, Path path, CallOptions options) {
        ImportSource source = source(path);
        CallOptions plain = options.withParameters(Map.of());
        return newest(Importer.class).stream().filter(importer -> gateway.call(Importer.class, MethodSelector.parse(importer), plain,
                (i, parameters, run) -> i.produces() == type && i.recognises(source)).value()).findFirst();
    }

    @Override
    public <T> Imported<T> read(Class<T> type, Path path, MethodSelector format, CallOptions options) {
        ImportSource source = source(path);
        CallResult<T> call = gateway.call(Importer.class, format, options, (importer, parameters, run) -> {
            if (importer.produces() != type) {
                throw new BadRequest(Reason.UNSUPPORTED, "'" + format + "' makes a " + importer.produces().getSimpleName() + ", not a " + type.getSimpleName(),
                        "try: gnomon methods list --kind importer");
            }
            return type.cast(importer.read(source, Limits.DEFAULT, parameters, run));
        });
        return new Imported<>(call.value(), call);
    }

    private static ImportSource source(Path path) {
        if (!Files.exists(path)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file or folder '" + path + "'", NearMiss.question(lastName(path), beside(path)).strip());
        }
        try {
            return PathSource.of(path, Limits.DEFAULT.maxBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static String lastName(Path path) {
        return path.getNameCount() == 0 ? "" : path.getFileName().toString();
    }

    /** Only to help; a folder that cannot be listed helps nobody. */
    private static List<String> beside(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Ids of the installed methods of a kind, each once. */
    private List<String> newest(Class<?> kind) {
        String name = InstalledMethod.kindOf(kind.getName());
        return gateway.methods().stream().filter(m -> m.kind().equals(name)).map(MethodDescriptor::id).distinct().toList();
    }

    @Override
    public <T> Exported write(Class<T> type, T value, MethodSelector format, CallOptions options) {
        CallResult<Map<String, byte[]>> call = gateway.call(Exporter.class, format, options, (exporter, parameters, run) -> {
            if (exporter.accepts() != type) {
                throw new BadRequest(Reason.UNSUPPORTED, "'" + format + "' writes a " + exporter.accepts().getSimpleName() + ", not a " + type.getSimpleName(),
                        "try: gnomon methods list --kind exporter");
            }
            Path folder = Files.createDirectory(run.scratch().resolve("export"));
            write(exporter, value, folder);
            return files(folder);
        });
        return new Exported(call.value(), call);
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(Exporter<?> exporter, T value, Path folder) throws IOException {
        ((Exporter<T>) exporter).write(value, folder);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
