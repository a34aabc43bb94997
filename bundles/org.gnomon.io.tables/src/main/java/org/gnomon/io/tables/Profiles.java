package org.gnomon.io.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gnomon.model.packed.RefusedInput;

/** The profiles that this bundle brings along; they describe columns and hold no data. */
final class Profiles {

    private static final String FOLDER = "/profiles/";

    private Profiles() {}

    /** Names of all, sorted. */
    static List<String> names() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    static TableProfile read(String name) {
        return ProfileReader.read(resource(name + ".json"), "profile " + name);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The profile of a table, from its columns, then from the text of an architecture, then from its name.
     *
     * @param source name of the table
     * @param record its first record
     * @throws RefusedInput naming those that remain, where it is not exactly one
     */
    static TableProfile recognise(String source, Records record) {
        List<TableProfile> fitting = names().stream().map(Profiles::read).filter(profile -> profile.header().equals(record.header()))
                .filter(profile -> profile.example().isEmpty() || profile.example().get().matcher(profile.architecture().of(record)).matches()).toList();
        if (fitting.size() > 1) {
            fitting = named(fitting, source).map(List::of).orElse(fitting);
        }
        if (fitting.size() != 1) {
            throw new RefusedInput(source, "line 1", fitting.isEmpty() ? "no profile knows a table with the columns "
                    + record.header().stream().limit(12).collect(Collectors.joining(", ")) + "; profiles: " + String.join(", ", names())
                    : "these profiles fit: " + fitting.stream().map(TableProfile::name).collect(Collectors.joining(", ")) + "; choose one");
        }
        return fitting.getFirst();
    }

    private static Optional<TableProfile> named(List<TableProfile> profiles, String source) {
        return profiles.stream().filter(profile -> source.equals(profile.name()) || source.startsWith(profile.name() + ".")).findFirst();
    }
}
