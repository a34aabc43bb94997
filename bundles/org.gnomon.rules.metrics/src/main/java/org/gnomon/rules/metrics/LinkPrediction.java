package org.gnomon.rules.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;

/**
 * Asks for both ends of every test fact and ranks the right one in the filtered setting: what training, validation or test facts say counts as right too,
 * all their entities as possible. Takes the answers one by one, in the order of the questions; not thread-safe. Memory grows with the test facts.
 */
public final class LinkPrediction implements Consumer<Answer> {

    /** Which end of a fact is asked for. */
    public enum Side {
        HEAD, TAIL
    }

    /** The rank of the entity that stood at {@code side} of {@code fact}. */
    public record Ranked(Triple fact, Side side, double rank) {}

    private final FactSet test;
    private final FilteredRank rank;
    private final Map<Query, Set<String>> right = new HashMap<>();
    private final List<Ranked> ranked = new ArrayList<>();

    /** @param ties how wrong answers with the same score count; {@link Ties#MEAN} for comparisons */
    public LinkPrediction(FactSplits data, Ties ties) {
        test = data.test();
        Set<String> entities = new HashSet<>();
        Stream.of(data.training(), data.validation(), test).forEach(facts -> entities.addAll(facts.entities()));
        rank = new FilteredRank(Math.max(1, entities.size()), ties);
        for (Triple fact : test) {
            right.put(tail(fact), new HashSet<>());
            right.put(head(fact), new HashSet<>());
        }
        Stream.of(data.training(), data.validation(), test).forEach(facts -> facts.forEach(fact -> {
            right.computeIfPresent(tail(fact), (query, known) -> with(known, fact.tail()));
            right.computeIfPresent(head(fact), (query, known) -> with(known, fact.head()));
        }));
    }

    private static Query tail(Triple fact) {
        return new Query.Tail(fact.head(), fact.relation());
    }

    private static Query head(Triple fact) {
        return new Query.Head(fact.relation(), fact.tail());
    }

    private static Set<String> with(Set<String> known, String entity) {
        known.add(entity);
        return known;
    }

    /** For every test fact first its tail, then its head. */
    public List<Query> questions() {
        return questions(test);
    }

    /** The same without anything to rank. */
    public static List<Query> questions(FactSet test) {
        List<Query> questions = new ArrayList<>(2 * test.size());
        for (Triple fact : test) {
            questions.add(tail(fact));
            questions.add(head(fact));
        }
        return questions;
    }

    /** @param answer to the next question */
    @Override
    public void accept(Answer answer) {
        if (ranked.size() == 2 * test.size()) {
            throw new IllegalStateException("all " + ranked.size() + " questions were answered");
        }
        Triple fact = test.triple(ranked.size() / 2);
        Side side = ranked.size() % 2 == 0 ? Side.TAIL : Side.HEAD;
        ranked.add(new Ranked(fact, side, switch (side) {
            case TAIL -> rank.of(answer, fact.tail(), right.get(tail(fact)));
            case HEAD -> rank.of(answer, fact.head(), right.get(head(fact)));
        }));
    }

    /** The ranks so far, in the order of the questions. */
    public List<Ranked> ranked() {
        return List.copyOf(ranked);
    }

    /** Over the questions for one end. */
    public RankSummary summary(Side side) {
        return summary(ranked.stream().filter(r -> r.side() == side));
    }

    /** Over all questions. */
    public RankSummary summary() {
        return summary(ranked.stream());
    }

    private static RankSummary summary(Stream<Ranked> of) {
        return RankSummary.of(of.mapToDouble(Ranked::rank).toArray());
    }
}
