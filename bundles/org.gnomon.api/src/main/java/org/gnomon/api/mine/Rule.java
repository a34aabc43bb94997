package org.gnomon.api.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Horn rule: whenever all of the body holds, so does the head. The body may have any length and shape, inverse relations and constants; an empty
 * body makes a prior ("everybody has this").
 *
 * <p>Variables are numbered anew on construction, in the order in which they first stand in the head, then in the body; so rules that differ only in
 * the names of their variables are equal.
 *
 * @param body in the order in which it is to be read; every variable of the head stands in it, unless it is empty
 */
public record Rule(Atom head, List<Atom> body) {

    public Rule {
        Map<Term, Term> names = new LinkedHashMap<>();
        head = renumbered(head, names);
        int inHead = names.size();
        Map<Term, Term> bodyNames = new LinkedHashMap<>(names);
        body = body.stream().map(a -> renumbered(a, bodyNames)).toList();
        for (int variable = 0; variable < inHead && !body.isEmpty(); variable++) {
            Term wanted = new Term.Variable(variable);
            if (body.stream().noneMatch(a -> a.subject().equals(wanted) || a.object().equals(wanted))) {
                throw new IllegalArgumentException("a variable of the head of " + text(head, body)
                        + " does not stand in the body; allowed: all of them, or an empty body");
            }
        }
    }

    /** {@code head(X,Y) <= first(X,A), second(A,B), last(B,Y)}; a relation that starts with {@code inverse} is followed backwards. */
    public static Rule chain(String head, List<Step> steps) {
        List<Atom> body = IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).between(i, i + 1)).toList();
        return new Rule(Atom.of(head, 0, steps.size()), body);
    }

    /** One step of a chain: along a relation, or against it. */
    public record Step(String relation, boolean inverse) {

        public static Step along(String relation) {
            return new Step(relation, false);
        }

        public static Step against(String relation) {
            return new Step(relation, true);
        }

        private Atom between(int from, int to) {
            return inverse ? Atom.of(relation, to, from) : Atom.of(relation, from, to);
        }
    }

    /** Number of atoms of the body. */
    public int length() {
        return body.size();
    }

    /** Number of different variables. */
    public int variables() {
        return (int) Stream.concat(Stream.of(head), body.stream()).flatMap(a -> Stream.of(a.subject(), a.object()))
                .filter(Term.Variable.class::isInstance).distinct().count();
    }

    /** {@code aunt(X,Y) <= father(X,A), sister(A,Y)}. */
    @Override
    public String toString() {
        return text(head, body);
    }

    private static Atom renumbered(Atom atom, Map<Term, Term> names) {
        Term subject = renumbered(atom.subject(), names);
        return new Atom(atom.relation(), subject, renumbered(atom.object(), names));
    }

    private static Term renumbered(Term term, Map<Term, Term> names) {
        return switch (term) {
            case Term.Variable variable -> names.computeIfAbsent(variable, v -> new Term.Variable(names.size()));
            case Term.Constant constant -> constant;
        };
    }

    private static String text(Atom head, List<Atom> body) {
        return text(head, head) + " <= " + body.stream().map(a -> text(a, head)).collect(Collectors.joining(", "));
    }

    private static String text(Atom atom, Atom head) {
        return atom.relation() + "(" + text(atom.subject(), head) + "," + text(atom.object(), head) + ")";
    }

    private static String text(Term term, Atom head) {
        if (term.equals(head.subject()) && term instanceof Term.Variable) {
            return "X";
        }
        if (term.equals(head.object()) && term instanceof Term.Variable) {
            return "Y";
        }
        return switch (term) {
            case Term.Constant constant -> constant.entity();
            case Term.Variable variable -> letter(variable.number() - headVariables(head));
        };
    }

    private static int headVariables(Atom head) {
        return (int) Stream.of(head.subject(), head.object()).distinct().filter(Term.Variable.class::isInstance).count();
    }

    private static String letter(int number) {
        return number < 23 ? String.valueOf((char) ('A' + number)) : "V" + number;
    }
}
