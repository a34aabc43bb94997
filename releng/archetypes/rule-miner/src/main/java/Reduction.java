package ${package};

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;

/** Reduces paths from the left, by the most trusted rule for each pair. */
final class Reduction {

    private final Map<List<String>, RuleSet.Entry> best = new LinkedHashMap<>();

    /** @param rules compositions */
    Reduction(RuleSet rules) {
        for (RuleSet.Entry entry : rules.entries()) {
            List<String> pair = entry.rule().body().stream().map(atom -> atom.relation()).toList();
            best.merge(pair, entry, (old, other) -> trust(other) > trust(old) ? other : old);
        }
    }

    private static double trust(RuleSet.Entry entry) {
        return entry.measures().standardConfidence().orElse(1);
    }

    /**
     * What a path comes to.
     *
     * @param trust product of the confidences of the rules used, in [0, 1]
     */
    record Result(String relation, double trust, List<Derivation.Step> steps) {}

    /** Empty where a rule is missing. */
    Optional<Result> of(List<Triple> path) {
        String relation = path.getFirst().relation();
        double trust = 1;
        List<Derivation.Step> steps = new ArrayList<>();
        for (Triple next : path.subList(1, path.size())) {
            RuleSet.Entry entry = best.get(List.of(relation, next.relation()));
            if (entry == null) {
                return Optional.empty();
            }
            steps.add(new Derivation.Step(entry.rule(), List.of(path.getFirst().head(), next.tail(), next.head())));
            relation = entry.rule().head().relation();
            trust *= trust(entry);
        }
        return Optional.of(new Result(relation, trust, steps));
    }
}
