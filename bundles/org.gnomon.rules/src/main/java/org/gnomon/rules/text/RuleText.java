package org.gnomon.rules.text;

import java.text.ParseException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;

/**
 * Rules as people write them: {@code aunt(X,Y) <= father(X,A), sister(A,Y)}. An upper-case letter and {@code V} with a number are variables, every other
 * name in a bracket is an entity. A name stands in double quotes where it could be taken for something else: where it is empty, holds a space, a comma, a
 * round bracket, a double quote, {@code <=} or a control character, or is an entity called like a variable. Inside quotes the escapes of JSON hold.
 */
public final class RuleText {

    private static final Pattern VARIABLE = Pattern.compile("[A-Z]|V[0-9]+");
    private static final int LETTERS = 23;

    private RuleText() {}

    /** The text of a rule; {@link #parse} makes an equal rule of it. It is {@code rule.toString()} where no name needs quotes. */
    public static String of(Rule rule) {
        return atom(rule.head(), rule.head()) + " <= " + rule.body().stream().map(atom -> atom(atom, rule.head())).collect(Collectors.joining(", "));
    }

    /**
     * The rule that {@code text} says. Spaces between names and signs are free; every name may stand in quotes.
     *
     * @throws ParseException saying what is wrong, with its place in the text from 0
     */
    public static Rule parse(String text) throws ParseException {
        return new RuleParser(text).rule();
    }

    private static String atom(Atom atom, Atom head) {
        return name(atom.relation()) + "(" + term(atom.subject(), head) + "," + term(atom.object(), head) + ")";
    }

    private static String term(Term term, Atom head) {
        return switch (term) {
            case Term.Variable variable -> variable(variable, head);
            case Term.Constant constant -> isVariable(constant.entity()) ? quoted(constant.entity()) : name(constant.entity());
        };
    }

    private static String variable(Term.Variable variable, Atom head) {
        if (variable.equals(head.subject())) {
            return "X";
        }
        if (variable.equals(head.object())) {
            return "Y";
        }
        long inHead = Stream.of(head.subject(), head.object()).distinct().filter(Term.Variable.class::isInstance).count();
        long number = variable.number() - inHead;
        return number < LETTERS ? String.valueOf((char) ('A' + number)) : "V" + number;
    }

    private static String name(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.contains("<=") && name.codePoints().allMatch(c -> isPlain(c) && Character.getType(c) != Character.SURROGATE);
    }

    static boolean isPlain(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character) && !Character.isISOControl(character) && ",()\"".indexOf(character) < 0;
    }

    private static String quoted(String name) {
        return name.codePoints().mapToObj(RuleText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
                    ? "\\u" + HexFormat.of().toHexDigits((char) character) : Character.toString(character);
        };
    }
}
