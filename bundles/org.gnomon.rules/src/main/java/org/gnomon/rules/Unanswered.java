package org.gnomon.rules;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.mine.Query;

/**
 * Says why rules have no answer to a query.
 *
 * @param known how many candidates the rules have, all of which the facts say already
 */
record Unanswered(RuleApplication application, int known) {

    /** A sentence per reason; at least one. */
    List<String> reasons(Query query) {
        List<String> strangers = entities(query).filter(entity -> application.facts().entity(entity) < 0)
                .map(entity -> "Entity '" + entity + "' stands in no fact.").toList();
        if (!strangers.isEmpty()) {
            return strangers;
        }
        if (known > 0) {
            return List.of("The rules conclude nothing but what the facts say already (" + count(known, "candidate") + ").");
        }
        return List.of(switch (query) {
            case Query.Tail(String head, String relation) -> silent(relation, "of '" + head + "'");
            case Query.Head(String relation, String tail) -> silent(relation, "of '" + tail + "'");
            case Query.Between(String head, String tail) -> "No rule holds between '" + head + "' and '" + tail + "'.";
        });
    }

    private static Stream<String> entities(Query query) {
        return switch (query) {
            case Query.Tail tail -> Stream.of(tail.head());
            case Query.Head head -> Stream.of(head.tail());
            case Query.Between between -> Stream.of(between.head(), between.tail());
        };
    }

    private String silent(String relation, String entity) {
        List<Integer> possible = application.concluding(relation);
        if (!possible.isEmpty()) {
            return "The body of no rule for '" + relation + "' holds " + entity + " (" + count(possible.size(), "rule") + ", the most confident: "
                    + application.rule(possible.getFirst()) + ").";
        }
        long all = application.rules().stream().filter(entry -> entry.rule().head().relation().equals(relation)).count();
        return all == 0 ? "No rule concludes '" + relation + "'."
                : "Every rule for '" + relation + "' has a relation or a constant that stands in no fact (" + count(all, "rule") + ").";
    }

    private static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
