package org.gnomon.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Query;
import org.gnomon.rules.Ranking.Scored;

/**
 * Answers questions over a knowledge graph with rules. What the facts say already is no answer. Immutable; thread-safe.
 *
 * @param top most candidates of an answer
 * @param derivations most rules that are given as reasons for a candidate, the strongest first
 */
public record LinkPredictor(RuleApplication application, Aggregation aggregation, int top, int derivations) {

    public LinkPredictor {
        if (top < 1 || derivations < 1) {
            throw new IllegalArgumentException(top + " candidates with " + derivations + " derivations; allowed: 1 or more of both");
        }
    }

    /** Answers to all queries, in their order. */
    public List<Answer> answer(List<? extends Query> queries, Run run) {
        return run.parallel(List.<Query>copyOf(queries), this::answer);
    }

    /**
     * The answer to one query. Candidates with equal scores are in the order in which the facts name the entities first; relations in alphabetical order.
     * Where there is none, the answer says why.
     */
    public Answer answer(Query query, Run run) {
        Firings firings = application.fire(query, run);
        Gap gap = Gap.of(query, application);
        List<Integer> open = IntStream.range(0, firings.size()).filter(place -> !gap.isFact(firings.candidate(place))).boxed().toList();
        Ranking ranking = new Ranking(application, firings, gap.possible() - open.size());
        if (open.isEmpty()) {
            return Answer.none(new Unanswered(application, firings.size()).reasons(query));
        }
        Aggregation used = aggregation == Aggregation.WEIGHTED && !weighs(query) ? Aggregation.MAX_PLUS : aggregation;
        BodyJoin join = application.join(run);
        return new Answer(ranking.of(open, used).stream().limit(top).map(scored -> candidate(scored, firings, gap, used, join)).toList());
    }

    private boolean weighs(Query query) {
        return switch (query) {
            case Query.Tail tail -> application.scored(tail.relation());
            case Query.Head head -> application.scored(head.relation());
            case Query.Between between -> false;
        };
    }

    private Candidate candidate(Scored scored, Firings firings, Gap gap, Aggregation used, BodyJoin join) {
        int candidate = firings.candidate(scored.place());
        Stream<Integer> fired = IntStream.range(firings.start(scored.place()), firings.start(scored.place() + 1)).map(firings::rule).boxed();
        Stream<Integer> strongest = used == Aggregation.WEIGHTED ? fired.sorted(Comparator.comparingDouble(rule -> -application.score(rule))) : fired;
        List<Derivation> reasons = strongest.limit(derivations)
                .map(rule -> new Derivation.Step(application.rule(rule), application.nodes(rule, gap.head(candidate), gap.tail(candidate), join)))
                .map(step -> new Derivation(List.of(step))).toList();
        return new Candidate(gap.value(candidate), scored.score(), reasons);
    }
}
