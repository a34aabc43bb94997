package org.gnomon.install.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the store is: what {@code gnomon.methods} or GNOMON_METHODS names, else the folder {@code methods} of the installation if it can be written, else one
 * among the user's data.
 */
final class StoreLocation {

    private static final String NAME = "methods";

    private final Function<String, String> property;
    private final Map<String, String> environment;

    /** @param property of the framework; null for none */
    StoreLocation(Function<String, String> property, Map<String, String> environment) {
        this.property = property;
        this.environment = environment;
    }

    Path folder() {
        return named().or(this::besideTheProduct).orElseGet(this::ofTheUser).toAbsolutePath().normalize();
    }

    private Optional<Path> named() {
        return value(property.apply("gnomon.methods")).or(() -> value(environment.get("GNOMON_METHODS"))).map(Path::of);
    }

    private static Optional<String> value(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private Optional<Path> besideTheProduct() {
        return value(property.apply("osgi.install.area")).flatMap(StoreLocation::path).map(area -> area.resolve(NAME))
                .filter(folder -> Files.isWritable(Files.exists(folder) ? folder : folder.getParent()));
    }

    /** Equinox leaves blanks as they are. */
    private static Optional<Path> path(String area) {
        try {
            return Optional.of(Path.of(new URI(area.replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Path ofTheUser() {
        Path data = value(environment.get("XDG_DATA_HOME")).map(Path::of)
                .orElseGet(() -> Path.of(value(property.apply("user.home")).orElse("."), ".local", "share"));
        return data.resolve("gnomon").resolve(NAME);
    }
}
