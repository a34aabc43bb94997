package org.gnomon.io.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;

/**
 * Comma-separated values with a header (RFC 4180): a field may stand in quotes, a quote inside is doubled. A record is one line.
 */
final class CsvRecords implements Records {

    private final Lines lines;
    private final List<String> header;
    private final List<String> fields = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Reads the header. */
    CsvRecords(Lines lines) throws IOException {
        this.lines = lines;
        if (!lines.next()) {
            throw new RefusedInput(lines.source(), "line 1", "the table is empty; it needs a header");
        }
        split();
        header = List.copyOf(fields);
        if (new HashSet<>(header).size() < header.size()) {
            throw lines.refused(1, "the header names a column twice");
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        split();
        if (fields.size() != header.size()) {
            throw lines.refused(lines.text().length() + 1, "the record has " + fields.size() + " fields; the header has " + header.size());
        }
        return true;
    }

    private void split() {
        fields.clear();
        starts.clear();
        CharSequence text = lines.text();
        int at = 0;
        while (at <= text.length()) {
            if (fields.size() == MAX_COLUMNS) {
                throw lines.refused(at + 1, "more than " + MAX_COLUMNS + " columns");
            }
            starts.add(at + 1);
            at = at < text.length() && text.charAt(at) == '"' ? quoted(text, at) : plain(text, at);
        }
    }

    private int plain(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ',') {
            if (text.charAt(end) == '"') {
                throw lines.refused(end + 1, "a quote inside a field that does not begin with one");
            }
            end++;
        }
        fields.add(text.subSequence(start, end).toString());
        return end + 1;
    }

    private int quoted(CharSequence text, int start) {
        StringBuilder field = new StringBuilder();
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                field.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(text.charAt(++at));
            } else if (at + 1 == text.length() || text.charAt(at + 1) == ',') {
                fields.add(field.toString());
                return at + 2;
            } else {
                throw lines.refused(at + 2, "text after a closing quote");
            }
        }
        throw lines.refused(start + 1, "the quote is not closed on this line");
    }

    @Override
    public String field(int column) {
        return fields.get(column);
    }

    @Override
    public RefusedInput refused(int column, String reason) {
        return lines.refused(starts.get(column), reason);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
