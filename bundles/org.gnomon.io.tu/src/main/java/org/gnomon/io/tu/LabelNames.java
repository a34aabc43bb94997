package org.gnomon.io.tu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gnomon.model.packed.RefusedInput;

/**
 * What labels mean, from the optional file {@code SET_label_readme.txt}. Its sections start with a line {@code Node labels ...} or
 * {@code Class labels ...}; inside, lines like {@code 4 N} name a label. Everything else is prose and is skipped.
 */
record LabelNames(SortedMap<Integer, String> nodes, SortedMap<Integer, String> classes) {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_NAME = 60;

    static LabelNames read(TuParts parts) throws IOException {
        LabelNames names = new LabelNames(new TreeMap<>(), new TreeMap<>());
        if (parts.has(TuParts.LABEL_NAMES)) {
            names.parse(text(parts));
        }
        return names;
    }

    private static String text(TuParts parts) throws IOException {
        String part = parts.part(TuParts.LABEL_NAMES);
        try (InputStream in = parts.open(TuParts.LABEL_NAMES)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new RefusedInput(part, "", "longer than " + MAX_BYTES + " bytes");
            }
            ByteBuffer source = ByteBuffer.wrap(bytes);
            CharBuffer target = CharBuffer.allocate(bytes.length);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            if (decoder.decode(source, target, true).isError() || decoder.flush(target).isError()) {
                throw new RefusedInput(part, "byte " + source.position(), "not UTF-8 text");
            }
            return target.flip().toString();
        }
    }

    private void parse(String text) {
        SortedMap<Integer, String> section = new TreeMap<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String start = line.toLowerCase(Locale.ROOT);
            if (start.startsWith("node labels")) {
                section = nodes;
            } else if (start.startsWith("class labels")) {
                section = classes;
            } else if (!name(line, section) && !start.equals("component 0:")) {
                section = new TreeMap<>();
            }
        }
    }

    /** Takes a line like {@code 4 N}; false where it is none. */
    private static boolean name(String line, SortedMap<Integer, String> section) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String name = line.substring(end).strip();
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            section.put(Integer.parseInt(line.substring(0, end)), name);
            return true;
        } catch (NumberFormatException notALabel) {
            return false;
        }
    }
}
