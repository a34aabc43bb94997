package org.gnomon.io.model;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Finds the one file of a kind. */
final class SinglePart {

    private SinglePart() {}

    static boolean in(ImportSource source, Predicate<String> kind) {
        return source.parts().stream().filter(kind).count() == 1;
    }

    /**
     * The name of the one part of a kind, its size checked before anything is read.
     *
     * @param endings what such names end in, for the message
     */
    static String of(ImportSource source, Predicate<String> kind, String endings, Limits limits) throws IOException {
        List<String> parts = source.parts().stream().filter(kind).toList();
        if (parts.size() != 1) {
            throw new RefusedInput(source.name(), "", parts.isEmpty() ? "no file ends in " + endings
                    : "several files end in " + endings + ": " + String.join(", ", parts) + "; give one file");
        }
        long bytes = source.size(parts.getFirst());
        if (bytes > limits.maxBytes()) {
            throw new RefusedInput(parts.getFirst(), "", "has " + bytes + " bytes; the limit is " + limits.maxBytes());
        }
        return parts.getFirst();
    }
}
