package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.rules.Chart;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Relations;

/** What a path says by compositions alone, whatever the order in which they are applied. */
final class Resolution {

    private final Relations relations;
    private final Compositions compositions;

    /** One rule {@code head(X,Y) <= left(X,A), right(A,Y)}. */
    record Composition(String left, String right, String head) {

        Rule rule() {
            return Rule.chain(head, List.of(Step.along(left), Step.along(right)));
        }
    }

    Resolution(List<Composition> rules) {
        List<String> names = new ArrayList<>();
        rules.forEach(rule -> names.addAll(List.of(rule.left(), rule.right(), rule.head())));
        relations = Relations.of(names, 0);
        compositions = new Compositions(relations.size(), rules.stream().map(rule -> new Compositions.Composition(relations.number(rule.left()),
                relations.number(rule.right()), relations.number(rule.head()), 1)).toList());
    }

    /** Everything that {@code path} can be reduced to, by name. */
    List<String> answers(List<String> path) {
        int[] numbers = path.stream().mapToInt(relations::number).toArray();
        if (IntStream.of(numbers).anyMatch(number -> number < 0)) {
            return path.size() == 1 ? path : List.of();
        }
        return IntStream.of(Chart.of(numbers, compositions).results()).mapToObj(relations::name).toList();
    }
}
