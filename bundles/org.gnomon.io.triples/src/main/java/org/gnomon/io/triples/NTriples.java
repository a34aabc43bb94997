package org.gnomon.io.triples;

import java.util.Optional;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/**
 * N-Triples (W3C, RDF 1.1). An IRI is named by its text, a blank node {@code _:name}, a literal as canonical N-Triples write it: {@code "5"},
 * {@code "cinq"@fr}, {@code "5"^^<http://www.w3.org/2001/XMLSchema#integer>}.
 */
final class NTriples implements FactSyntax {

    @Override
    public Optional<Triple> fact(TextLines line) {
        return new NTriplesLine(line).fact();
    }
}
