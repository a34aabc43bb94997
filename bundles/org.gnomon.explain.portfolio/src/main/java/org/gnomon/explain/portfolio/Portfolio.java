package org.gnomon.explain.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Objective;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.Selection;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.BoundTask;

/**
 * The scores of several scorers for one question, each followed by a search. The best one is kept: the one whose chosen edges have the highest objective; ties
 * go to fewer edges, then to the first.
 *
 * <p>Costs are counted in predictions of the network and so the same on every machine: {@code u} for a scorer, as much as leaving out each edge in turn takes,
 * two for each size that is looked at, and two for each exchange.
 */
final class Portfolio {

    private final BoundTask question;
    private final SizeRule rule;
    private final Objective objective;
    private final int budget;
    private final int exchanges;
    private final int[] edges;
    private final int depth;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> alike = new ArrayList<>();
    private long spent;

    /**
     * @param budget most predictions, 0 for no limit
     * @param exchanges most predictions for exchanges behind the search
     */
    Portfolio(BoundTask question, SizeRule rule, Objective objective, int budget, int exchanges) {
        this.question = question;
        this.rule = rule;
        this.objective = objective;
        this.budget = budget;
        this.exchanges = exchanges;
        this.edges = question.network().reachableUnits();
        this.depth = Math.min(edges.length, switch (rule) {
            case SizeRule.Top top -> top.count();
            case SizeRule.Search search -> Math.max(search.minSize(), (int) Math.floor(edges.length * search.maxFraction()));
        });
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** Whether one more scorer fits into the budget; the first always does. */
    boolean affordsScorer() {
        return candidates.isEmpty() || affords(edges.length + searchCost());
    }

    private boolean affords(int predictions) {
        return budget == 0 || spent + predictions <= budget;
    }

    private int searchCost() {
        return 2 * depth + 2;
    }

    /** Whether an explanation scores the edges. */
    boolean fits(Explanation scores) {
        return scores.unitScores().length == question.network().units().count();
    }

    /** Counts a scorer and searches its ranking. */
    void add(String scorer, Explanation scores) {
        spent += edges.length;
        search(scorer, scores);
    }

    /** Searches the mean of the rankings where there are several and the budget allows. */
    void addMeanRank() {
        if (candidates.size() > 1 && affords(searchCost())) {
            double[] mean = MeanRank.of(candidates.stream().map(c -> c.scores().unitScores()).toList(), edges);
            search("mean rank of " + candidates.size(), Explanation.forClass(question.targetClass()).unitScores(mean).build());
        }
    }

    private void search(String scorer, Explanation scores) {
        int[] order = PrefixSearch.order(scores.unitScores(), edges);
        if (candidates.stream().anyMatch(c -> c.ranksLike(order, depth))) {
            alike.add(scorer);
        } else {
            spent += searchCost();
            candidates.add(Candidate.of(scorer, scores, question, rule));
        }
    }

    /** The best explanation and what the others reached. Its edges are no prefix of one ranking for all sizes, so another size has to be asked for anew. */
    Explanation.Builder best() {
        Candidate best = candidates.stream().max(Comparator.comparingDouble(this::value)
                .thenComparing(c -> -c.measured().size()).thenComparing(c -> -candidates.indexOf(c))).orElseThrow();
        Exchange.Choice exchanged = exchange(new Exchange.Choice(best.explanation().selectedUnits(), best.measured()));
        Explanation.Builder explanation = Explanation.forClass(question.targetClass()).unitScores(best.scores().unitScores())
                .edgeScores(best.scores().edgeScores()).nodeScores(best.scores().nodeScores()).featureScores(best.scores().featureScores())
                .selection(new Selection(exchanged.units(), frontier(exchanged.measured())));
        best.explanation().notes().forEach(explanation::note);
        explanation.note("chosen: " + described(best));
        if (exchanged.measured() != best.measured()) {
            explanation.note(String.format(Locale.ROOT, "exchanged edges for others: %.3f", objective.of(exchanged.measured())));
        }
        Remarks.list("also asked: ", candidates.stream().filter(c -> c != best).map(this::described).toList()).ifPresent(explanation::note);
        Remarks.list("ranked like one before: ", alike).ifPresent(explanation::note);
        best.scores().notes().stream().filter(note -> !best.explanation().notes().contains(note)).forEach(explanation::note);
        return explanation;
    }

    private Exchange.Choice exchange(Exchange.Choice start) {
        Exchange exchange = new Exchange(edges, objective, units -> Candidate.measure(units, question));
        int cost = exchange.roundCost(start.units().length);
        Exchange.Choice choice = start;
        if (cost == 0) {
            return choice;
        }
        for (int used = cost; used <= exchanges && affords(cost); used += cost) {
            spent += cost;
            Exchange.Choice next = exchange.round(choice);
            if (next == choice) {
                return choice;
            }
            choice = next;
        }
        return choice;
    }

    private double value(Candidate candidate) {
        return objective.of(candidate.measured());
    }

    private String described(Candidate candidate) {
        return String.format(Locale.ROOT, "%s (%.3f)", candidate.scorer(), value(candidate));
    }

    /** The best point of all searches at each size, {@code last} among them. */
    private List<TrajectoryPoint> frontier(TrajectoryPoint last) {
        return IntStream.range(0, candidates.getFirst().explanation().trajectory().size())
                .mapToObj(i -> Stream.concat(candidates.stream().map(c -> c.explanation().trajectory().get(i)), Stream.of(last))
                        .filter(point -> point.size() == candidates.getFirst().explanation().trajectory().get(i).size())
                        .max(Comparator.comparingDouble(objective::of)).orElseThrow())
                .toList();
    }
}
