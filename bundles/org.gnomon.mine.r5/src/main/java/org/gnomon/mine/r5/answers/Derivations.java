package org.gnomon.mine.r5.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gnomon.mine.r5.answers.Reading.Meaning;
import org.gnomon.mine.r5.search.PartialPath;
import org.gnomon.rules.Chart;
import org.gnomon.rules.RelationPath;

/** Derivations of one path that simulations came to, each once, in whatever order its steps were made. */
final class Derivations {

    private final RelationPath path;
    private final RuleTable rules;
    private final Set<Set<PartialPath.Step>> known = new HashSet<>();
    private final Map<Integer, Meaning> meanings = new TreeMap<>();

    Derivations(RelationPath path, RuleTable rules) {
        this.path = path;
        this.rules = rules;
    }

    /** @param end the path, reduced to one relation */
    void add(PartialPath end) {
        List<PartialPath.Step> steps = end.steps();
        if (known.add(Set.copyOf(steps))) {
            double weight = steps.stream().mapToDouble(step -> rules.composition(step.left(), step.right()).weight()).reduce(1, (a, b) -> a * b);
            meanings.merge(end.relation(0), meaning(end.relation(0), weight, steps), Derivations::sum);
        }
    }

    private Meaning meaning(int relation, double weight, List<PartialPath.Step> steps) {
        return new Meaning(relation, weight, weight, steps.stream()
                .map(step -> new Chart.Step(rules.composition(step.left(), step.right()), step.from(), step.split(), step.to())).toList());
    }

    private static Meaning sum(Meaning one, Meaning other) {
        Meaning better = other.best() > one.best() ? other : one;
        return new Meaning(one.relation(), one.weight() + other.weight(), better.best(), better.steps());
    }

    Reading reading() {
        return new Reading(path, List.copyOf(meanings.values()));
    }
}
