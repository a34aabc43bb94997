package org.gnomon.io.triples;

import java.util.Optional;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/** How a fact stands on a line. */
interface FactSyntax {

    /**
     * The fact of the present line; empty where it holds none, as a comment or a header.
     *
     * @throws org.gnomon.model.packed.RefusedInput when the line is malformed
     */
    Optional<Triple> fact(TextLines line);
}
