package org.gnomon.explain.gnnexplainer;

import java.util.Arrays;
import org.gnomon.model.packed.EdgeUnits;

/**
 * Which value of a mask each entry reads. An entry is a directed edge, or one feature of one node; several may share a value.
 *
 * @param valueOf {@code [entries]}, {@link #UNMASKED} for an entry that always counts in full
 * @param count number of values
 */
record MaskLayout(int[] valueOf, int count) {

    static final int UNMASKED = -1;

    /** One value per unit: both directions of an edge share it. Self loops are not masked. */
    static MaskLayout tied(EdgeUnits units, int edges) {
        int[] valueOf = new int[edges];
        for (int e = 0; e < edges; e++) {
            valueOf[e] = units.unitOf(e) < 0 ? UNMASKED : units.unitOf(e);
        }
        return new MaskLayout(valueOf, units.count());
    }

    /** One value per directed edge. Self loops are not masked. */
    static MaskLayout directed(EdgeUnits units, int edges) {
        int[] valueOf = new int[edges];
        int count = 0;
        for (int e = 0; e < edges; e++) {
            valueOf[e] = units.unitOf(e) < 0 ? UNMASKED : count++;
        }
        return new MaskLayout(valueOf, count);
    }

    /** How many entries read each value, {@code [count]}. */
    double[] entriesPerValue() {
        double[] ones = new double[valueOf.length];
        Arrays.fill(ones, 1);
        return collect(ones);
    }

    /** Values as entries, {@code [count]} to {@code [entries]}; 1 where not masked. */
    double[] spread(double[] values) {
        double[] entries = new double[valueOf.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = valueOf[i] == UNMASKED ? 1 : values[valueOf[i]];
        }
        return entries;
    }

    /** The sum over the entries of each value, {@code [entries]} to {@code [count]}: the adjoint of {@link #spread}. */
    double[] collect(double[] entries) {
        double[] values = new double[count];
        for (int i = 0; i < valueOf.length; i++) {
            if (valueOf[i] != UNMASKED) {
                values[valueOf[i]] += entries[i];
            }
        }
        return values;
    }
}
