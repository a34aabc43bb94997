package org.gnomon.io.rules;

import java.text.ParseException;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.Rule;

/** Texts of rules in forms that cannot hold every rule. */
final class ForeignText {

    private ForeignText() {}

    /** Reads such a text. */
    interface Parser {
        Rule parse(String text) throws ParseException;
    }

    /**
     * The text, which is read back as an equal rule.
     *
     * @throws BadRequest when it is not
     */
    static String of(Rule rule, String text, Parser parser, String form) {
        if (!isLine(text) || !isReadBack(rule, text, parser)) {
            throw new BadRequest(Reason.UNSUPPORTED, form + " cannot hold the rule " + rule + "; a name in it would be read as something else",
                    "rename what is called so, or write rules-json or rules-tsv");
        }
        return text;
    }

    private static boolean isLine(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isReadBack(Rule rule, String text, Parser parser) {
        try {
            return parser.parse(text).equals(rule);
        } catch (ParseException e) {
            return false;
        }
    }
}
