package org.gnomon.io.rules;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;

/**
 * The text of a rule as AMIE writes it: {@code ?a  father  ?c  ?c  sister  ?b   => ?a  aunt  ?b}, two spaces between names. A name with a question mark
 * first is a variable.
 */
final class AmieRule {

    static final String ARROW = " => ";

    private static final Pattern BETWEEN_NAMES = Pattern.compile(" {2,}");
    private static final int LETTERS = 26;

    private final Map<String, Term> variables = new HashMap<>();

    private AmieRule() {}

    /** @throws ParseException saying what is wrong, with its place in the text from 0 */
    static Rule parse(String text) throws ParseException {
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new ParseException("a rule has ' => ' between body and head", 0);
        }
        AmieRule rule = new AmieRule();
        List<Atom> body = rule.atoms(text.substring(0, arrow), 0);
        List<Atom> head = rule.atoms(text.substring(arrow + ARROW.length()), arrow + ARROW.length());
        if (head.size() != 1) {
            throw new ParseException(head.size() + " atoms in the head; a rule has one", arrow + ARROW.length());
        }
        try {
            return new Rule(head.getFirst(), body);
        } catch (IllegalArgumentException e) {
            throw new ParseException(e.getMessage(), 0);
        }
    }

    private List<Atom> atoms(String text, int place) throws ParseException {
        String[] names = BETWEEN_NAMES.split(text.strip());
        if (names.length % 3 != 0) {
            throw new ParseException(names.length + (names.length == 1 ? " name" : " names") + " with two spaces between; an atom has three", place);
        }
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < names.length; i += 3) {
            atoms.add(new Atom(names[i + 1], term(names[i]), term(names[i + 2])));
        }
        return atoms;
    }

    private Term term(String name) {
        return name.startsWith("?") ? variables.computeIfAbsent(name, n -> new Term.Variable(variables.size())) : new Term.Constant(name);
    }

    /** The text; {@link #parse} does not make an equal rule of it where the form cannot hold the rule. */
    static String of(Rule rule) {
        return rule.body().stream().map(atom -> text(atom) + "  ").collect(Collectors.joining()) + ARROW + text(rule.head());
    }

    private static String text(Atom atom) {
        return text(atom.subject()) + "  " + atom.relation() + "  " + text(atom.object());
    }

    private static String text(Term term) {
        return switch (term) {
            case Term.Variable variable -> "?" + (char) ('a' + variable.number() % LETTERS) + (variable.number() < LETTERS ? "" : variable.number() / LETTERS);
            case Term.Constant constant -> constant.entity();
        };
    }
}
