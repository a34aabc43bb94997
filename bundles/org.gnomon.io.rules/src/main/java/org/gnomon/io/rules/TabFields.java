package org.gnomon.io.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;

/** The fields of the present line of a text, with a tab between. */
final class TabFields {

    private static final int MOST = 1 << 6;

    private final TextLines line;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    TabFields(TextLines line) {
        this.line = line;
        String text = line.text();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            add(start, text.substring(start, tab));
            start = tab + 1;
        }
        add(start, text.substring(start));
    }

    private void add(int start, String text) {
        if (texts.size() == MOST) {
            throw line.refused(start + 1, "more than " + MOST + " fields");
        }
        starts.add(start);
        texts.add(text);
    }

    List<String> texts() {
        return texts;
    }

    String text(int field) {
        return texts.get(field);
    }

    int size() {
        return texts.size();
    }

    void requireSize(int expected, String of) {
        if (texts.size() != expected) {
            throw line.refused(line.text().length() + 1, texts.size() + (texts.size() == 1 ? " field" : " fields") + "; expected " + expected + ": " + of);
        }
    }

    /** A count. */
    long count(int field) {
        return Numerals.count(text(field)).orElseThrow(() -> refused(field, TextLines.excerpt(text(field)) + " is no count; allowed: whole numbers from 0 on"));
    }

    /** A count, or nothing where the field is empty. */
    OptionalLong optionalCount(int field) {
        return text(field).isEmpty() ? OptionalLong.empty() : OptionalLong.of(count(field));
    }

    double decimal(int field) {
        return Numerals.decimal(text(field)).orElseThrow(() -> refused(field, TextLines.excerpt(text(field)) + " is no finite decimal number"));
    }

    OptionalDouble optionalDecimal(int field) {
        return text(field).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(decimal(field));
    }

    RefusedInput refused(int field, String reason) {
        return refused(field, 0, reason);
    }

    /** @param place in the field, from 0 */
    RefusedInput refused(int field, int place, String reason) {
        return line.refused(starts.get(field) + place + 1, reason);
    }
}
