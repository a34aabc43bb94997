package org.gnomon.io.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made of columns: {@code {n}:{upper_tri}:{ops}}; with a form, {@code {ks,e,d|ofa-slots}}.
 *
 * @param pieces what stands one after another
 */
record Template(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}|]+))?}");

    /** @param columns empty for fixed text */
    private record Piece(String text, TextForm form, List<String> columns) {}

    /** @throws IllegalArgumentException saying what does not fit */
    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            fixed(text.substring(at, place.start()), pieces);
            List<String> columns = List.of(place.group(1).split(",", -1));
            TextForm form = place.group(2) == null ? TextForm.PLAIN : TextForm.named(place.group(2));
            if (columns.size() != form.columns()) {
                throw new IllegalArgumentException("'" + place.group() + "' names " + columns.size() + " columns; expected " + form.columns());
            }
            pieces.add(new Piece("", form, columns));
            at = place.end();
        }
        fixed(text.substring(at), pieces);
        return new Template(List.copyOf(pieces));
    }

    private static void fixed(String text, List<Piece> pieces) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("'" + text + "' has a brace that names no column");
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, TextForm.PLAIN, List.of()));
        }
    }

    /** Names of the columns used. */
    List<String> columns() {
        return pieces.stream().flatMap(piece -> piece.columns().stream()).distinct().toList();
    }

    /** The text of the present record. */
    String of(Records records) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.columns().isEmpty() ? piece.text() : made(piece, records));
        }
        return text.toString();
    }

    private static String made(Piece piece, Records records) {
        int[] columns = piece.columns().stream().mapToInt(records.header()::indexOf).toArray();
        List<String> values = new ArrayList<>(columns.length);
        for (int column : columns) {
            values.add(records.field(column));
        }
        try {
            return piece.form().of(values);
        } catch (IllegalArgumentException e) {
            throw records.refused(columns[0], e.getMessage());
        }
    }
}
