package org.gnomon.mine.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Term;
import org.gnomon.rules.FactIndex;

/** A rule of this miner's language in numbers. Relations are directed; the head leads away from where the body begins. */
sealed interface Pattern {

    /** The directed relation that is concluded. */
    int head();

    /** All of it in numbers, the kind first. */
    int[] code();

    Rule rule(FactIndex facts);

    /** {@code head(X,Y) <= s1(X,A), s2(A,B), ..., sk(.,Y)}. */
    record Chain(int head, List<Integer> steps) implements Pattern {

        static final int KIND = 0;

        public Chain {
            steps = List.copyOf(steps);
        }

        @Override
        public int[] code() {
            int[] code = new int[2 + steps.size()];
            code[0] = KIND;
            code[1] = head;
            for (int i = 0; i < steps.size(); i++) {
                code[2 + i] = steps.get(i);
            }
            return code;
        }

        /** In the direction of the head's relation. */
        @Override
        public Rule rule(FactIndex facts) {
            List<Step> path = steps.stream().map(d -> new Step(facts.relation(d), isAlong(d) != isAlong(head))).toList();
            return Rule.chain(facts.relation(head), isAlong(head) ? path : path.reversed());
        }
    }

    /**
     * {@code head(X,constant) <= step(X,end)}, or {@code step(X,A)} where {@code end} is {@value #ANY}.
     *
     * @param end may be the same as {@code constant}
     */
    record Unary(int head, int constant, int step, int end) implements Pattern {

        static final int KIND = 1;
        static final int ANY = -1;

        @Override
        public int[] code() {
            return new int[] {KIND, head, constant, step, end};
        }

        @Override
        public Rule rule(FactIndex facts) {
            Term other = end == ANY ? new Term.Variable(1) : new Term.Constant(facts.entity(end));
            return new Rule(atom(facts, head, new Term.Constant(facts.entity(constant))), List.of(atom(facts, step, other)));
        }
    }

    /** {@code head(X,constant)}, whatever else is known. */
    record Prior(int head, int constant) implements Pattern {

        static final int KIND = 2;

        @Override
        public int[] code() {
            return new int[] {KIND, head, constant};
        }

        @Override
        public Rule rule(FactIndex facts) {
            return new Rule(atom(facts, head, new Term.Constant(facts.entity(constant))), List.of());
        }
    }

    private static Atom atom(FactIndex facts, int directed, Term other) {
        Term subject = new Term.Variable(0);
        return isAlong(directed) ? new Atom(facts.relation(directed), subject, other) : new Atom(facts.relation(directed), other, subject);
    }

    private static boolean isAlong(int directed) {
        return directed % 2 == 0;
    }

    /**
     * The pattern of a code.
     *
     * @throws IllegalArgumentException where it is of no kind
     * @throws IndexOutOfBoundsException where {@code facts} do not have its relations or entities
     */
    static Pattern of(int[] code, FactIndex facts) {
        int kind = code[0];
        if (kind == Chain.KIND && code.length > 2) {
            return new Chain(relation(code[1], facts), Arrays.stream(code, 2, code.length).map(step -> relation(step, facts)).boxed().toList());
        }
        if (kind == Unary.KIND && code.length == 5) {
            int end = code[4] == Unary.ANY ? Unary.ANY : entity(code[4], facts);
            return new Unary(relation(code[1], facts), entity(code[2], facts), relation(code[3], facts), end);
        }
        if (kind == Prior.KIND && code.length == 3) {
            return new Prior(relation(code[1], facts), entity(code[2], facts));
        }
        throw new IllegalArgumentException("code of a rule is " + Arrays.toString(code) + "; allowed: a chain, a rule with a constant, a prior");
    }

    private static int relation(int directed, FactIndex facts) {
        return Objects.checkIndex(directed, facts.directed());
    }

    private static int entity(int entity, FactIndex facts) {
        return Objects.checkIndex(entity, facts.entities());
    }
}
