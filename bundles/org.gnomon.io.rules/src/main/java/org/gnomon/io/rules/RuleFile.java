package org.gnomon.io.rules;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;

/** How the files of one form are called: {@code rules.tsv}, or a name and a dot before it, packed by gzip or not. */
final class RuleFile {

    private final String name;
    private final Pattern pattern;

    RuleFile(String name) {
        this.name = name;
        pattern = Pattern.compile("(.*\\.)?" + Pattern.quote(name) + "(\\.gz)?");
    }

    /** Whether one part of {@code source}, and no other, is called so. */
    boolean in(ImportSource source) {
        return named(source).size() == 1;
    }

    /** The part that is called so; of a source with one file, that file, whatever it is called. */
    String of(ImportSource source, Limits limits) throws IOException {
        List<String> files = source.parts().size() == 1 ? source.parts() : named(source);
        if (files.size() != 1) {
            throw new RefusedInput(source.name(), "",
                    (files.isEmpty() ? "there is no file called *." + name : "several files are called so: " + String.join(", ", files))
                    + "; give one file");
        }
        String file = files.getFirst();
        if (source.size(file) > limits.maxBytes()) {
            throw new RefusedInput(file, "", source.size(file) + " bytes; allowed: " + limits.maxBytes());
        }
        return file;
    }

    /** The lines of that part. */
    TextLines lines(ImportSource source, Limits limits, Run run) throws IOException {
        String file = of(source, limits);
        return new TextLines(source.open(file), file, limits.maxBytes(), run);
    }

    private List<String> named(ImportSource source) {
        return source.parts().stream().filter(part -> pattern.matcher(part).matches()).toList();
    }
}
