package org.gnomon.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method among the compiled bundles of the class path, found by its component description as a framework would.
 *
 * @param type with one public constructor, which takes services
 * @param <T> the service that it is
 */
record Installed<T>(String id, Class<? extends T> type) {

    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("name=\"method\\.id\"[^>]* value=\"([^\"]+)\"");

    /** All that are such a service, by id. */
    static <T> List<Installed<T>> all(Class<T> service) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry, "OSGI-INF"))
                .filter(Files::isDirectory).flatMap(Installed::descriptions)
                .filter(description -> description.contains("\"" + service.getName() + "\"")).map(description -> described(description, service))
                .sorted(Comparator.comparing(Installed::id)).toList();
    }

    private static Stream<String> descriptions(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(Installed::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Installed<T> described(String description, Class<T> service) {
        try {
            return new Installed<>(value(ID, description), Class.forName(value(CLASS, description)).asSubclass(service));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Pattern pattern, String description) {
        Matcher matcher = pattern.matcher(description);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + description);
        }
        return matcher.group(1);
    }

    /** An instance; empty where it needs a service that {@code services} lack. */
    Optional<T> with(Map<Class<?>, Object> services) {
        Constructor<?> constructor = type.getConstructors()[0];
        if (!services.keySet().containsAll(List.of(constructor.getParameterTypes()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(services::get).toArray())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
