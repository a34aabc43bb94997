package org.gnomon.api.search;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One choice that makes an architecture: finitely many options, numbered from 0. Option 0 stands also where the decision does not count. */
public sealed interface Decision {

    /** Unique in its space: {@code unit2.layer3.kernel}. */
    String id();

    /** What is decided, the same wherever the same thing is decided: {@code kernel}. What is learned of one may be used for all. */
    String role();

    /** All must hold for the decision to count; empty where it always does. */
    List<Condition> when();

    /** How many options there are, at least 1. */
    int count();

    /** Text of an option, unique in the decision. */
    String option(int number);

    /** Number of the option with this text; empty where there is none. */
    default OptionalInt number(String option) {
        return IntStream.range(0, count()).filter(i -> option(i).equals(option)).findFirst();
    }

    /** Options without an order, for example kinds of block. */
    record Categorical(String id, String role, List<String> choices, List<Condition> when) implements Decision {
        public Categorical {
            choices = distinct(id, choices);
            when = List.copyOf(when);
        }

        @Override
        public int count() {
            return choices.size();
        }

        @Override
        public String option(int number) {
            return choices.get(number);
        }
    }

    /** The numbers {@code from, from + step, .. to}; neighbouring ones are alike. */
    record IntegerRange(String id, String role, int from, int to, int step, List<Condition> when) implements Decision {
        public IntegerRange {
            if (step < 1 || to < from || ((long) to - from) % step != 0 || ((long) to - from) / step >= Integer.MAX_VALUE) {
                throw new IllegalArgumentException("decision '" + id + "' ranges from " + from + " to " + to + " by " + step
                        + "; allowed: a step of 1 or more that leads from the first to the last");
            }
            when = List.copyOf(when);
        }

        @Override
        public int count() {
            return (to - from) / step + 1;
        }

        /** The number that an option stands for. */
        public int value(int number) {
            return from + number * step;
        }

        @Override
        public String option(int number) {
            return Integer.toString(value(number));
        }
    }

    /**
     * What stands on the edge between two nodes of a cell.
     *
     * @param choices operators; an edge that may be missing has the choice {@link #NONE}
     */
    record EdgeChoice(String id, String role, int source, int target, List<String> choices, List<Condition> when) implements Decision {

        /** No edge. */
        public static final String NONE = "none";

        public EdgeChoice {
            if (source < 0 || target <= source) {
                throw new IllegalArgumentException("decision '" + id + "' is on the edge " + source + " -> " + target
                        + "; allowed: from a node to a later one, numbered from 0");
            }
            choices = distinct(id, choices);
            when = List.copyOf(when);
        }

        @Override
        public int count() {
            return choices.size();
        }

        @Override
        public String option(int number) {
            return choices.get(number);
        }
    }

    private static List<String> distinct(String id, List<String> choices) {
        if (choices.isEmpty() || new HashSet<>(choices).size() < choices.size()) {
            throw new IllegalArgumentException("decision '" + id + "' has the choices " + choices + "; allowed: one or more, each once");
        }
        return List.copyOf(choices);
    }
}
