package org.gnomon.mine.r5.answers;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.mine.r5.answers.Reading.Meaning;
import org.gnomon.rules.Chart;
import org.gnomon.rules.RelationPath;

/**
 * Reads a path in all orders at once. Exact where a search tries. Of paths that are reduced together any can be the last, so the one with the best derivation
 * is.
 */
public record ChartReader(RuleTable rules) implements PathReader {

    @Override
    public Reading read(RelationPath path, RandomGenerator random) {
        Chart chart = Chart.of(path.relations(), rules.compositions());
        return new Reading(path, IntStream.of(chart.results())
                .mapToObj(relation -> new Meaning(relation, chart.inside(relation), chart.weight(relation), chart.best(relation))).toList());
    }

    @Override
    public Optional<Reading> survivor(List<RelationPath> paths, RandomGenerator random) {
        return Reading.strongest(paths.stream().map(path -> read(path, random)).toList());
    }
}
