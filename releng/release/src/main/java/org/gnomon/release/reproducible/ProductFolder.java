package org.gnomon.release.reproducible;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A product as p2's director leaves it. */
record ProductFolder(Path folder) {

    private static final String PROFILE = ".profile.gz";

    /** Where p2 is to think that it lies; p2 corrects it when it is first told the folder, as the profile is said to roam. */
    private static final String ANYWHERE = "/opt/gnomon";

    void normalise(Instant time) throws IOException {
        config(folder.resolve("configuration/config.ini"));
        list(folder.resolve("artifacts.xml"), "artifact", time);
        list(folder.resolve("p2/org.eclipse.equinox.p2.core/cache/artifacts.xml"), "artifact", time);
        list(folder.resolve("configuration/org.eclipse.update/platform.xml"), "feature", time);
        forgetRepositories(folder.resolve("p2/org.eclipse.equinox.p2.engine/.settings"));
        profile(folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/Gnomon.profile"), time);
    }

    /** The comment names the time. */
    private static void config(Path file) throws IOException {
        Files.writeString(file, Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    private static void list(Path file, String element, Instant time) throws IOException {
        Files.writeString(file, P2Text.normalised(Files.readString(file), time, element));
    }

    /** The addresses of the repositories that it was installed from, which are folders of the build. */
    private static void forgetRepositories(Path settings) throws IOException {
        for (Path file : files(settings, ".prefs")) {
            Files.delete(file);
        }
    }

    /** The last state alone: those before it are steps of the installation. */
    private void profile(Path states, Instant time) throws IOException {
        List<Path> all = files(states, PROFILE);
        String last = unpacked(all.getLast());
        for (Path state : all) {
            Files.delete(state);
        }
        Files.deleteIfExists(states.resolve(".lock"));
        String text = P2Text.normalised(last.replace(folder.toAbsolutePath().toString(), ANYWHERE)
                .replace("'org.eclipse.equinox.p2.roaming' value='false'", "'org.eclipse.equinox.p2.roaming' value='true'"),
                time, "property", "provided", "unit", "iuProperties");
        pack(states.resolve(time.toEpochMilli() + PROFILE), text);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pack(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
