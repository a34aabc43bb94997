package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.data.stories.Resolution.Composition;

/**
 * The rules of one world.
 *
 * @param drawn as they were drawn
 * @param inverse whether every relation has an inverse with a name of its own
 */
record RuleWorld(String name, List<Composition> drawn, boolean inverse) {

    RuleWorld {
        drawn = List.copyOf(drawn);
    }

    /** The relation from the second node to the first, where {@code relation} leads from the first to the second. */
    static String inverse(String relation) {
        return relation.endsWith("-") ? relation.substring(0, relation.length() - 1) : relation + "-";
    }

    /** The same rule read from Y to X: the inverse of the right relation, then that of the left one, makes the inverse of the head. */
    static Composition backwards(Composition rule) {
        return new Composition(inverse(rule.right()), inverse(rule.left()), inverse(rule.head()));
    }

    /** All compositions: those that were drawn, then the same backwards where there are inverses. */
    List<Composition> compositions() {
        return inverse ? Stream.concat(drawn.stream(), drawn.stream().map(RuleWorld::backwards)).toList() : drawn;
    }

    /** All relations that stand in rules. */
    List<String> relations() {
        LinkedHashSet<String> relations = new LinkedHashSet<>();
        compositions().forEach(rule -> relations.addAll(List.of(rule.left(), rule.right(), rule.head())));
        return List.copyOf(relations);
    }

    /** All that hold: the compositions, then the inverses. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(compositions().stream().map(Composition::rule).toList());
        if (inverse) {
            relations().stream().map(relation -> Rule.chain(inverse(relation), List.of(Step.against(relation)))).forEach(rules::add);
        }
        return rules;
    }
}
