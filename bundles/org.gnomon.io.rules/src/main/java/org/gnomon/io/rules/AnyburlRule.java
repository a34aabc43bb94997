package org.gnomon.io.rules;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;

/**
 * The text of a rule as AnyBURL writes it: {@code h(X,Y) <= b1(X,A), b2(A,Y)}. An upper-case letter is a variable, all else is an entity. There are no
 * quotes; an entity beside a variable may hold commas and brackets. {@value #SELF} beside a variable is that variable: AnyBURL puts it into facts that
 * relate an entity to itself.
 */
final class AnyburlRule {

    static final String SELF = "me_myself_i";

    private static final String ARROW = " <= ";
    private static final String BETWEEN_ATOMS = "), ";

    private final String text;
    private final Map<String, Term> variables = new HashMap<>();

    private AnyburlRule(String text) {
        this.text = text;
    }

    /** @throws ParseException saying what is wrong, with its place in the text from 0 */
    static Rule parse(String text) throws ParseException {
        return new AnyburlRule(text.endsWith(ARROW.stripTrailing()) ? text + " " : text).rule();
    }

    /** The text; {@link #parse} does not make an equal rule of it where the form cannot hold the rule. */
    static String of(Rule rule) {
        return rule.toString();
    }

    private Rule rule() throws ParseException {
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new ParseException("a rule has ' <= ' between head and body", 0);
        }
        Atom head = atom(0, arrow);
        try {
            return new Rule(head, body(arrow + ARROW.length()));
        } catch (IllegalArgumentException e) {
            throw new ParseException(e.getMessage(), 0);
        }
    }

    private List<Atom> body(int start) throws ParseException {
        List<Atom> body = new ArrayList<>();
        for (int from = start; from < text.length();) {
            int between = text.indexOf(BETWEEN_ATOMS, from);
            int to = between < 0 ? text.length() : between + 1;
            body.add(atom(from, to));
            from = between < 0 ? to : between + BETWEEN_ATOMS.length();
        }
        return body;
    }

    private Atom atom(int from, int to) throws ParseException {
        int open = text.indexOf('(', from);
        if (open <= from || open >= to || text.charAt(to - 1) != ')') {
            throw new ParseException("an atom is a relation and two terms in brackets: r(X,Y)", from);
        }
        String terms = text.substring(open + 1, to - 1);
        int comma = comma(terms, open + 1);
        String subject = terms.substring(0, comma);
        String object = terms.substring(comma + 1);
        if (subject.isEmpty() || object.isEmpty()) {
            throw new ParseException("a term needs a name", open + 1);
        }
        return new Atom(text.substring(from, open), term(subject, object), term(object, subject));
    }

    /** The comma between two terms: the one beside a variable, or the only one. */
    private static int comma(String terms, int place) throws ParseException {
        int first = terms.indexOf(',');
        int last = terms.lastIndexOf(',');
        boolean afterVariable = first > 0 && isVariable(terms.substring(0, first));
        boolean beforeVariable = isVariable(terms.substring(last + 1));
        if (first < 0 || first != last && afterVariable == beforeVariable) {
            throw new ParseException(first < 0 ? "an atom has two terms with a comma between" : "the terms can be read in several ways", place);
        }
        return afterVariable ? first : last;
    }

    private Term term(String name, String beside) {
        String meant = name.equals(SELF) && isVariable(beside) ? beside : name;
        return isVariable(meant) ? variables.computeIfAbsent(meant, n -> new Term.Variable(variables.size())) : new Term.Constant(meant);
    }

    private static boolean isVariable(String name) {
        return name.length() == 1 && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }
}
