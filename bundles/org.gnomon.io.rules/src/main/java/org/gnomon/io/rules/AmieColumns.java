package org.gnomon.io.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where AMIE put what. Its versions call and order their columns differently.
 *
 * @param count of all columns
 * @param body empty where there is no such column, as the next two
 */
record AmieColumns(int count, int rule, int support, Optional<Integer> body, Optional<Integer> pcaBody, Optional<Integer> headCoverage) {

    static final List<String> USUAL = List.of("Rule", "Head Coverage", "Std Confidence", "PCA Confidence", "Positive Examples", "Body size", "PCA Body size",
            "Functional variable");

    /** @throws IllegalArgumentException when there is no column for the rule or its support */
    static AmieColumns of(List<String> titles) {
        List<String> plain = titles.stream().map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[ .]", "")).toList();
        int support = place(plain, "positiveexamples").or(() -> place(plain, "support"))
                .orElseThrow(() -> new IllegalArgumentException("the header has no column 'Positive Examples' or 'Support'"));
        int rule = place(plain, "rule").orElseThrow(() -> new IllegalArgumentException("the header has no column 'Rule'"));
        return new AmieColumns(titles.size(), rule, support, place(plain, "bodysize"), place(plain, "pcabodysize"), place(plain, "headcoverage"));
    }

    private static Optional<Integer> place(List<String> titles, String title) {
        return Optional.of(titles.indexOf(title)).filter(place -> place >= 0);
    }

    /** Whether a line with this in its first field is a header. */
    static boolean begin(String first) {
        return first.equalsIgnoreCase(USUAL.getFirst());
    }
}
