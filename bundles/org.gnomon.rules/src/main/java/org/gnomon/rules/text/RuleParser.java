package org.gnomon.rules.text;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;

/** Reads the text of one rule, as {@link RuleText} describes it, from left to right. */
final class RuleParser {

    private static final String ESCAPES = "\"\\/nrtbf";
    private static final String ESCAPED = "\"\\/\n\r\t\b\f";

    private final String text;
    private final Map<String, Term> variables = new HashMap<>();
    private int at;

    RuleParser(String text) {
        this.text = text;
    }

    Rule rule() throws ParseException {
        Atom head = atom();
        expect("<=");
        List<Atom> body = new ArrayList<>();
        for (skipSpaces(); at < text.length(); skipSpaces()) {
            if (!body.isEmpty()) {
                expect(",");
            }
            body.add(atom());
        }
        try {
            return new Rule(head, body);
        } catch (IllegalArgumentException e) {
            throw new ParseException(e.getMessage(), 0);
        }
    }

    private Atom atom() throws ParseException {
        skipSpaces();
        int from = at;
        String relation = isNext('"') ? quoted() : plain();
        if (relation.isEmpty()) {
            throw new ParseException("a relation needs a name", from);
        }
        expect("(");
        Term subject = term();
        expect(",");
        Term object = term();
        expect(")");
        return new Atom(relation, subject, object);
    }

    private Term term() throws ParseException {
        skipSpaces();
        if (isNext('"')) {
            return new Term.Constant(quoted());
        }
        String name = plain();
        return RuleText.isVariable(name) ? variables.computeIfAbsent(name, n -> new Term.Variable(variables.size())) : new Term.Constant(name);
    }

    private String plain() throws ParseException {
        int from = at;
        while (at < text.length() && RuleText.isPlain(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw unexpected("a name");
        }
        return text.substring(from, at);
    }

    private String quoted() throws ParseException {
        int from = at++;
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character == '"') {
                return name.toString();
            }
            name.append(character == '\\' ? escaped() : character);
        }
        throw new ParseException("the quote is not closed", from);
    }

    private char escaped() throws ParseException {
        int from = at - 1;
        char kind = at < text.length() ? text.charAt(at++) : ' ';
        if (ESCAPES.indexOf(kind) >= 0) {
            return ESCAPED.charAt(ESCAPES.indexOf(kind));
        }
        if (kind == 'u' && text.substring(at, Math.min(at + 4, text.length())).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw new ParseException("unknown escape; allowed: \\\" \\\\ \\/ \\n \\r \\t \\b \\f and \\u with four hexadecimal digits", from);
    }

    private void expect(String sign) throws ParseException {
        skipSpaces();
        if (!text.startsWith(sign, at)) {
            throw unexpected("'" + sign + "'");
        }
        at += sign.length();
    }

    private ParseException unexpected(String expected) {
        return new ParseException(at == text.length() ? "the rule ends where " + expected + " is expected"
                : "'" + text.charAt(at) + "' stands where " + expected + " is expected", at);
    }

    private void skipSpaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private boolean isNext(char character) {
        return at < text.length() && text.charAt(at) == character;
    }
}
