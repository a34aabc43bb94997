package org.gnomon.cli.internal;

import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.Query;

/** Questions as users write them: {@code aunt(ann,?)}, {@code aunt(?,eve)}, {@code ?(ann,eve)}. */
final class QueryText {

    private static final String GAP = "?";

    private QueryText() {}

    /** Names may hold commas and brackets, but not both names of {@code ?(ann,eve)} a comma. */
    static Query parse(String text) {
        int open = text.indexOf('(');
        if (open < 1 || !text.endsWith(")")) {
            throw refused(text);
        }
        String relation = text.substring(0, open);
        String ends = text.substring(open + 1, text.length() - 1);
        if (relation.equals(GAP)) {
            int comma = ends.indexOf(',');
            if (comma < 1 || comma == ends.length() - 1) {
                throw refused(text);
            }
            return new Query.Between(ends.substring(0, comma).strip(), ends.substring(comma + 1).strip());
        }
        String head = ends.replaceFirst("\\s*,\\s*\\?$", "");
        String tail = ends.replaceFirst("^\\?\\s*,\\s*", "");
        if (head.equals(ends) == tail.equals(ends)) {
            throw refused(text);
        }
        return head.equals(ends) ? new Query.Head(relation, tail) : new Query.Tail(head, relation);
    }

    static String write(Query query) {
        return switch (query) {
            case Query.Tail tail -> tail.relation() + "(" + tail.head() + "," + GAP + ")";
            case Query.Head head -> head.relation() + "(" + GAP + "," + head.tail() + ")";
            case Query.Between between -> GAP + "(" + between.head() + "," + between.tail() + ")";
        };
    }

    private static BadRequest refused(String text) {
        return new BadRequest(Reason.USAGE, "query is '" + text + "'; allowed: one question mark", "for example 'aunt(ann,?)', 'aunt(?,eve)' or '?(ann,eve)'");
    }
}
