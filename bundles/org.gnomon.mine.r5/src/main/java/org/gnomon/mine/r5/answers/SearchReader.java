package org.gnomon.mine.r5.answers;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.mine.r5.search.Judge;
import org.gnomon.mine.r5.search.PartialPath;
import org.gnomon.mine.r5.search.Reduction;
import org.gnomon.mine.r5.search.Reduction.Move;
import org.gnomon.mine.r5.search.SearchSettings;
import org.gnomon.mine.r5.search.TreeSearch;
import org.gnomon.rules.RelationPath;

/**
 * Reads paths by tree search: a new search for every move, the most visited one is made. Pairs without rule are masked. Every derivation that a simulation
 * comes to counts, so that the more there are the nearer the weights come to those of the chart, from below. As in the public code, a search for two players
 * masks nothing and answers with its own end alone.
 */
public record SearchReader(RuleTable rules, Judge judge, SearchSettings settings) implements PathReader {

    @Override
    public Reading read(RelationPath path, RandomGenerator random) {
        return survivor(List.of(path), random).orElse(new Reading(path, List.of()));
    }

    @Override
    public Optional<Reading> survivor(List<RelationPath> paths, RandomGenerator random) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        List<Derivations> found = paths.stream().map(path -> new Derivations(path, rules)).toList();
        Reduction state = Reduction.of(paths.stream().map(RelationPath::relations).toList());
        int made = 0;
        for (Optional<Move> move = next(state, made, random, found); move.isPresent(); move = next(state, made, random, found)) {
            state = state.after(move.get(), rules.head(move.get()), random);
            made++;
        }
        if (state.isTerminal()) {
            found.get(state.reduced().origin()).add(state.reduced());
            return Optional.of(found.get(state.reduced().origin()).reading());
        }
        return Reading.strongest(found.stream().map(Derivations::reading).toList());
    }

    /** The most visited move; empty at the end, and where the search has not found any that can be made. */
    private Optional<Move> next(Reduction state, int made, RandomGenerator random, List<Derivations> found) {
        if (state.isTerminal()) {
            return Optional.empty();
        }
        int[] visits = new TreeSearch(() -> rules, result -> rules.isInvented(result) ? 0 : 1, judge, settings, random,
                end -> remember(end.reduced(), found)).visits(state, made);
        int best = IntStream.range(0, visits.length).reduce((a, b) -> visits[b] > visits[a] ? b : a).orElseThrow();
        return Optional.of(state.moves().get(best)).filter(move -> rules.head(move) != Heads.NONE);
    }

    private void remember(PartialPath end, List<Derivations> found) {
        if (!settings.isTwoPlayer()) {
            found.get(end.origin()).add(end);
        }
    }
}
