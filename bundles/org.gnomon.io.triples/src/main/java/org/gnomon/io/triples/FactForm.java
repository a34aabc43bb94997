package org.gnomon.io.triples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms in which a file may hold facts, told apart by the end of its name. */
enum FactForm {
    TAB_SEPARATED(TabSeparated::new, ".tsv", ".txt"),
    COMMA_SEPARATED(CommaSeparated::new, ".csv"),
    N_TRIPLES(NTriples::new, ".nt");

    private static final String PACKED = ".gz";

    private final Supplier<FactSyntax> syntax;
    private final List<String> endings;

    FactForm(Supplier<FactSyntax> syntax, String... endings) {
        this.syntax = syntax;
        this.endings = List.of(endings);
    }

    /** The form of a file; empty where its name ends in another way. */
    static Optional<FactForm> of(String part) {
        return Arrays.stream(values()).filter(form -> form.endings.stream().anyMatch(withoutPacking(part)::endsWith)).findFirst();
    }

    /** The name of a file without its ending. */
    static String stem(String part) {
        String plain = withoutPacking(part);
        return of(part).isPresent() ? plain.substring(0, plain.lastIndexOf('.')) : part;
    }

    private static String withoutPacking(String part) {
        return part.endsWith(PACKED) ? part.substring(0, part.length() - PACKED.length()) : part;
    }

    /** Reads one file from its start. */
    FactSyntax syntax() {
        return syntax.get();
    }
}
