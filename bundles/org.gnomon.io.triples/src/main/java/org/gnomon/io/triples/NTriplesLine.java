package org.gnomon.io.triples;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;

/** Reads one line of N-Triples from left to right. */
final class NTriplesLine {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern BLANK = Pattern.compile("_:[\\p{L}\\p{Nd}_]([\\p{L}\\p{M}\\p{Nd}_.·-]*[\\p{L}\\p{M}\\p{Nd}_·-])?");
    private static final Pattern LANGUAGE = Pattern.compile("@[A-Za-z]+(-[A-Za-z0-9]+)*+");
    private static final String STRING = "^^<http://www.w3.org/2001/XMLSchema#string>";
    private static final String NOT_IN_IRI = "<\"{}|^`\\";
    private static final String ESCAPES = "tbnrf\"'\\";
    private static final String ESCAPED = "\t\b\n\r\f\"'\\";

    private static final char DELETE = '\u007f';

    private final TextLines line;
    private final String text;
    private int at;

    NTriplesLine(TextLines line) {
        this.line = line;
        text = line.text();
    }

    /** The fact, or nothing where there is only a comment. */
    Optional<Triple> fact() {
        if (atEnd()) {
            return Optional.empty();
        }
        String subject = next() == '_' ? blank() : iri("a subject");
        String predicate = iri("a predicate");
        String object = object();
        skipSpaces();
        if (next() != '.') {
            throw refused("the fact does not end in '.'");
        }
        at++;
        if (!atEnd()) {
            throw refused("text after the end of the fact");
        }
        return Optional.of(new Triple(subject, predicate, object));
    }

    private boolean atEnd() {
        skipSpaces();
        return at == text.length() || text.charAt(at) == '#';
    }

    private String object() {
        skipSpaces();
        return switch (next()) {
            case '_' -> blank();
            case '"' -> literal();
            default -> iri("an object");
        };
    }

    private String blank() {
        return matching(BLANK, "a blank node is '_:' and a name of letters, digits, '_', '-' and '.'");
    }

    private String iri(String what) {
        skipSpaces();
        if (next() != '<') {
            throw refused(what + " is expected; an IRI stands in <>");
        }
        int from = at++;
        StringBuilder iri = new StringBuilder();
        while (next() != '>') {
            iri.appendCodePoint(ofIri());
        }
        at++;
        if (!SCHEME.matcher(iri).lookingAt()) {
            throw line.refused(from + 1, "the IRI " + TextLines.excerpt(iri.toString()) + " is not absolute; it begins with a scheme such as 'http:'");
        }
        return iri.toString();
    }

    private int ofIri() {
        int from = at;
        int character = text.codePointAt(requireMore("the IRI is not closed by '>'"));
        at += Character.charCount(character);
        int meant = character == '\\' ? unicode() : character;
        if (meant <= ' ' || NOT_IN_IRI.indexOf(meant) >= 0) {
            throw line.refused(from + 1, "a character that no IRI has; not allowed: spaces and < \" { } | ^ ` \\");
        }
        return meant;
    }

    private String literal() {
        at++;
        StringBuilder literal = new StringBuilder("\"");
        while (next() != '"') {
            int character = text.codePointAt(requireMore("the literal is not closed by '\"'"));
            at += Character.charCount(character);
            canonical(literal, character == '\\' ? escaped() : character);
        }
        at++;
        literal.append('"');
        if (next() == '@') {
            literal.append(matching(LANGUAGE, "a language is '@' and letters, with parts after '-'"));
        } else if (text.startsWith("^^", at)) {
            at += 2;
            String type = "^^<" + iri("a datatype") + ">";
            literal.append(type.equals(STRING) ? "" : type);
        }
        return literal.toString();
    }

    private static void canonical(StringBuilder literal, int character) {
        if (character == '\'' || ESCAPED.indexOf(character) < 0) {
            literal.append(character < ' ' || character == DELETE ? "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) character)
                    : Character.toString(character));
        } else {
            literal.append('\\').append(ESCAPES.charAt(ESCAPED.indexOf(character)));
        }
    }

    /** What is meant by the escape whose backslash was read. */
    private int escaped() {
        int kind = ESCAPES.indexOf(next());
        if (kind < 0) {
            return unicode();
        }
        at++;
        return ESCAPED.charAt(kind);
    }

    private int unicode() {
        int digits = next() == 'u' ? 4 : next() == 'U' ? 8 : 0;
        int end = at + 1 + digits;
        if (digits == 0 || end > text.length() || !text.substring(at + 1, end).chars().allMatch(HexFormat::isHexDigit)) {
            throw line.refused(at, "unknown escape; allowed: \\u with 4 or \\U with 8 hexadecimal digits, and in literals \\t \\b \\n \\r \\f \\\" \\' \\\\");
        }
        long character = Long.parseLong(text.substring(at + 1, end), 16);
        if (character > Character.MAX_CODE_POINT || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            throw line.refused(at, "the escape stands for no character");
        }
        at = end;
        return (int) character;
    }

    private String matching(Pattern pattern, String otherwise) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw refused(otherwise);
        }
        at = matcher.end();
        return matcher.group();
    }

    private int requireMore(String otherwise) {
        if (at == text.length()) {
            throw refused(otherwise);
        }
        return at;
    }

    /** The character here; 0 at the end, as no line holds it. */
    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpaces() {
        while (next() == ' ' || next() == '\t') {
            at++;
        }
    }

    private RefusedInput refused(String reason) {
        return line.refused(at + 1, reason);
    }
}
