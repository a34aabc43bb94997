package org.gnomon.io.triples;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Which files of a source hold which facts. One file alone is for training; of a folder, the names say what each is for. */
record FactFiles(List<String> training, List<String> validation, List<String> test) {

    private static final Set<String> VALIDATION = Set.of("valid", "validation", "dev");

    /** Whether the names of the parts are those of such files. */
    static boolean in(ImportSource source) {
        List<String> facts = facts(source);
        return facts.stream().anyMatch(part -> FactForm.stem(part).equals("train")) || facts.size() == 1 && source.parts().size() == 1;
    }

    /** Finds them; refuses a folder without a file for training, or with two for the same. */
    static FactFiles of(ImportSource source, Limits limits) throws IOException {
        List<String> facts = facts(source);
        FactFiles files = facts.size() == 1 && source.parts().size() == 1 ? new FactFiles(facts, List.of(), List.of())
                : new FactFiles(Stream.concat(named(source, Set.of("train")).stream(), named(source, Set.of("facts")).stream()).toList(),
                        named(source, VALIDATION), named(source, Set.of("test")));
        if (files.training.isEmpty()) {
            throw new RefusedInput(source.name(), "", "no file of facts in it is called train; facts stand in .tsv, .txt, .csv or .nt, packed by gzip or not");
        }
        files.checkSize(source, limits);
        return files;
    }

    private static List<String> facts(ImportSource source) {
        return source.parts().stream().filter(part -> FactForm.of(part).isPresent()).toList();
    }

    private static List<String> named(ImportSource source, Set<String> names) {
        List<String> found = facts(source).stream().filter(part -> names.contains(FactForm.stem(part))).toList();
        if (found.size() > 1) {
            throw new RefusedInput(source.name(), "", "several files for the same facts: " + String.join(", ", found) + "; one is allowed");
        }
        return found;
    }

    private void checkSize(ImportSource source, Limits limits) throws IOException {
        long bytes = 0;
        for (String part : Stream.of(training, validation, test).flatMap(List::stream).toList()) {
            bytes += source.size(part);
        }
        if (bytes > limits.maxBytes()) {
            throw new RefusedInput(source.name(), "", bytes + " bytes; allowed: " + limits.maxBytes());
        }
    }
}
