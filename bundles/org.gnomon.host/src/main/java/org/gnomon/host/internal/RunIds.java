package org.gnomon.host.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids of runs, which are names of folders: {@code 0007-explain}. */
final class RunIds {

    private static final Pattern VERB = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ID = Pattern.compile("([0-9]{4,9})-[a-z][a-z0-9-]*");

    private RunIds() {}

    /** Folders under {@code root} that are runs, by number and name; none where there is no {@code root}. */
    static List<String> list(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)).map(child -> child.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches()).sorted(Comparator.comparingInt(RunIds::number).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('-')));
    }

    /**
     * Makes the folder of a new run with the next free number, also when other processes do the same: a number is claimed by making the hidden folder
     * {@code .0007}, which succeeds for one only.
     */
    static Path create(Path root, String verb) throws IOException {
        if (!VERB.matcher(verb).matches()) {
            throw new IllegalArgumentException("verb is '" + verb + "'; allowed: lower-case letters, digits and hyphens");
        }
        Files.createDirectories(root);
        List<String> ids = list(root);
        for (int number = ids.isEmpty() ? 1 : number(ids.getLast()) + 1; ; number++) {
            String digits = String.format(Locale.ROOT, "%04d", number);
            Path claim = root.resolve("." + digits);
            if (!claimed(claim)) {
                continue;
            }
            try {
                if (free(root, number)) {
                    return Files.createDirectory(root.resolve(digits + "-" + verb));
                }
            } finally {
                Files.delete(claim);
            }
        }
    }

    private static boolean claimed(Path claim) throws IOException {
        try {
            Files.createDirectory(claim);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static boolean free(Path root, int number) throws IOException {
        return list(root).stream().noneMatch(id -> number(id) == number);
    }
}
