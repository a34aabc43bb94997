package org.gnomon.api.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The decisions of a space in order, and the arithmetic on their conditions. Immutable.
 *
 * <p>Vectors over all options, such as {@link #oneHot}, are laid out decision after decision: option {@code o} of decision {@code i} is at
 * {@code offset(i) + o}.
 */
public final class Decisions {

    private record Test(int decision, BitSet options) {}

    private final List<Decision> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Test>> tests = new ArrayList<>();
    private final int[] offsets;

    /** Conditions may only name decisions that stand before, and options that these have. */
    public Decisions(List<Decision> decisions) {
        all = List.copyOf(decisions);
        offsets = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            Decision decision = all.get(i);
            tests.add(decision.when().stream().map(c -> test(decision, c)).toList());
            if (numbers.put(decision.id(), i) != null) {
                throw new IllegalArgumentException("two decisions are called '" + decision.id() + "'; an id must be unique in its space");
            }
            offsets[i + 1] = Math.addExact(offsets[i], decision.count());
        }
    }

    private Test test(Decision decision, Condition condition) {
        Integer other = numbers.get(condition.decision());
        if (other == null) {
            throw new IllegalArgumentException("decision '" + decision.id() + "' depends on '" + condition.decision()
                    + "'; allowed: decisions before it: " + all.stream().map(Decision::id).takeWhile(id -> !id.equals(decision.id())).toList());
        }
        BitSet options = new BitSet();
        for (String option : condition.options()) {
            options.set(all.get(other).number(option).orElseThrow(() -> new IllegalArgumentException("decision '" + decision.id()
                    + "' depends on option '" + option + "' of '" + condition.decision() + "', which has no such option")));
        }
        return new Test(other, options);
    }

    public List<Decision> all() {
        return all;
    }

    public int size() {
        return all.size();
    }

    public Decision get(int number) {
        return all.get(number);
    }

    /** Place of a decision in the list. */
    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no decision '" + id + "'; known: " + all.stream().map(Decision::id).toList());
        }
        return number;
    }

    /** Which decisions count; {@code [size]}. */
    public boolean[] active(Architecture architecture) {
        require(architecture);
        boolean[] active = new boolean[all.size()];
        for (int i = 0; i < active.length; i++) {
            active[i] = holds(i, architecture.options(), active);
        }
        return active;
    }

    /** The form in which decisions that do not count have option 0. Every architecture that leaves a space or a searcher has it. */
    public Architecture canonical(Architecture architecture) {
        boolean[] active = active(architecture);
        int[] options = architecture.options();
        for (int i = 0; i < options.length; i++) {
            options[i] = active[i] ? options[i] : 0;
        }
        return new Architecture(options);
    }

    /**
     * The architecture with one decision fixed and made to count: each condition that does not hold is met by its first option that meets it (a layer
     * that is not there raises the depth just so far). Other decisions that begin to count are drawn.
     */
    public Architecture force(Architecture architecture, int decision, int option, RandomGenerator random) {
        boolean[] before = active(architecture);
        int[] options = architecture.options();
        fix(decision, option, options, before);
        return settle(options, before, random);
    }

    private void fix(int decision, int option, int[] options, boolean[] settled) {
        options[decision] = option;
        for (Test test : tests.get(decision)) {
            boolean holds = settled[test.decision()] && test.options().get(options[test.decision()]);
            fix(test.decision(), holds ? options[test.decision()] : test.options().nextSetBit(0), options, settled);
        }
        settled[decision] = true;
    }

    /** Draws what counts and is not settled, clears what does not count. */
    Architecture settle(int[] options, boolean[] settled, RandomGenerator random) {
        boolean[] active = new boolean[options.length];
        for (int i = 0; i < options.length; i++) {
            active[i] = holds(i, options, active);
            if (!active[i]) {
                options[i] = 0;
            } else if (!settled[i]) {
                options[i] = random.nextInt(all.get(i).count());
            }
        }
        return new Architecture(options);
    }

    private boolean holds(int decision, int[] options, boolean[] active) {
        return tests.get(decision).stream().allMatch(t -> active[t.decision()] && t.options().get(options[t.decision()]));
    }

    /** Number of options of all decisions together. */
    public int width() {
        return offsets[all.size()];
    }

    /** Where the options of a decision begin in a vector over all options. */
    public int offset(int decision) {
        return offsets[decision];
    }

    /** 1 at every chosen option, 0 elsewhere; {@code [width]}. */
    public double[] oneHot(Architecture architecture) {
        require(architecture);
        double[] vector = new double[width()];
        for (int i = 0; i < all.size(); i++) {
            vector[offsets[i] + architecture.option(i)] = 1;
        }
        return vector;
    }

    private void require(Architecture architecture) {
        if (architecture.size() != all.size()) {
            throw new IllegalArgumentException("architecture has " + architecture.size() + " decisions; allowed: " + all.size());
        }
        for (int i = 0; i < all.size(); i++) {
            if (architecture.option(i) >= all.get(i).count()) {
                throw new IllegalArgumentException("option of decision '" + all.get(i).id() + "' is " + architecture.option(i) + "; allowed: 0.."
                        + (all.get(i).count() - 1));
            }
        }
    }
}
