package org.gnomon.io.safetensors;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that was probably meant. */
final class Spelling {

    private static final int LONGEST = 96;

    private Spelling() {}

    /**
     * {@code did you mean 'x'? } or empty. A name fits that ends in the wrong one or the other way round ({@code module.lin1.bias} for
     * {@code lin1.bias}), or that has at most one typing error for every four letters.
     */
    static String question(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return "";
        }
        int allowed = Math.max(1, wrong.length() / 4);
        return known.stream().filter(name -> !name.isEmpty() && name.length() <= LONGEST && distance(wrong, name) <= allowed)
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name)).thenComparing(Comparator.naturalOrder()))
                .map(name -> "did you mean " + Quoted.of(name) + "? ").orElse("");
    }

    /** Insertions, deletions and replacements; 1 where one name is the other inside a module. */
    static int distance(String a, String b) {
        if (a.endsWith("." + b) || b.endsWith("." + a)) {
            return 1;
        }
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
