package org.gnomon.release.reproducible;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Documents that p2 writes, a tag a line, without when they were written and in which order. */
final class P2Text {

    private static final Pattern TIMESTAMP = Pattern.compile(
            "(<property name='p2\\.timestamp' value=|<profile id='[^']*' timestamp=|<config date=)(['\"])\\d+\\2");

    private P2Text() {}

    /**
     * The same document with {@code time} for its time.
     *
     * @param elements the names of those whose order means nothing, for example {@code unit}; they are sorted by their text
     */
    static String normalised(String document, Instant time, String... elements) {
        String text = TIMESTAMP.matcher(document).replaceAll("$1$2" + time.toEpochMilli() + "$2");
        for (String element : elements) {
            text = sorted(text, element);
        }
        return text;
    }

    private static String sorted(String document, String element) {
        List<String> parts = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Iterator<String> lines = document.lines().iterator(); lines.hasNext();) {
            String line = lines.next();
            if (line.stripLeading().startsWith("<" + element + " ")) {
                found.add(whole(line, lines, element));
            } else {
                addSorted(found, parts);
                parts.add(line);
            }
        }
        addSorted(found, parts);
        return String.join("\n", parts) + "\n";
    }

    private static String whole(String first, Iterator<String> lines, String element) {
        String end = first.substring(0, first.indexOf('<')) + "</" + element + ">";
        StringBuilder text = new StringBuilder(first);
        for (String line = first; !line.equals(end) && !first.endsWith("/>");) {
            line = lines.next();
            text.append('\n').append(line);
        }
        return text.toString();
    }

    private static void addSorted(List<String> found, List<String> parts) {
        Collections.sort(found);
        parts.addAll(found);
        found.clear();
    }
}
