package org.gnomon.io.triples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/**
 * Comma-separated values (RFC 4180), a record a line: a field may stand in quotes, a quote inside is doubled. The first line may name the columns, in any
 * order: head, relation, tail, or subject, predicate, object.
 */
final class CommaSeparated implements FactSyntax {

    private static final List<List<String>> HEADERS = List.of(List.of("head", "relation", "tail"), List.of("subject", "predicate", "object"));

    private List<Integer> columns = List.of();

    @Override
    public Optional<Triple> fact(TextLines line) {
        Fields fields = split(line);
        if (columns.isEmpty()) {
            Optional<List<Integer>> named = header(fields.texts());
            columns = named.orElse(List.of(0, 1, 2));
            if (named.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(fields.fact(columns.get(0), columns.get(1), columns.get(2)));
    }

    private static Optional<List<Integer>> header(List<String> texts) {
        List<String> names = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return HEADERS.stream().filter(names::containsAll).findFirst().map(header -> header.stream().map(names::indexOf).toList());
    }

    private static Fields split(TextLines line) {
        Fields fields = new Fields(line);
        String text = line.text();
        for (int at = 0; at <= text.length();) {
            at = at < text.length() && text.charAt(at) == '"' ? quoted(line, at, fields) : plain(line, at, fields);
        }
        return fields;
    }

    private static int plain(TextLines line, int start, Fields fields) {
        String text = line.text();
        int comma = text.indexOf(',', start);
        int end = comma < 0 ? text.length() : comma;
        String field = text.substring(start, end);
        if (field.indexOf('"') >= 0) {
            throw line.refused(start + field.indexOf('"') + 1, "a quote inside a field that does not begin with one");
        }
        fields.add(start, field);
        return end + 1;
    }

    private static int quoted(TextLines line, int start, Fields fields) {
        String text = line.text();
        StringBuilder field = new StringBuilder();
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                field.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(text.charAt(++at));
            } else if (at + 1 == text.length() || text.charAt(at + 1) == ',') {
                fields.add(start, field.toString());
                return at + 2;
            } else {
                throw line.refused(at + 2, "text after a closing quote");
            }
        }
        throw line.refused(start + 1, "the quote is not closed on this line");
    }
}
