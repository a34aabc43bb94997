package org.gnomon.io.triples;

import java.util.Optional;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/** Head, relation and tail with a tab between; names as they stand, with their spaces. */
final class TabSeparated implements FactSyntax {

    @Override
    public Optional<Triple> fact(TextLines line) {
        Fields fields = new Fields(line);
        String text = line.text();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            fields.add(start, text.substring(start, tab));
            start = tab + 1;
        }
        fields.add(start, text.substring(start));
        return Optional.of(fields.fact(0, 1, 2));
    }
}
