package org.gnomon.rules;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;

/**
 * Counts support, body, PCA body and head of any rule on any facts: each pair of entities that the head can stand for, once. The PCA body is taken on the more
 * functional side of the head's relation. A rule that names a relation or an entity which no fact has never holds. Immutable; thread-safe.
 *
 * <p>Counting begins at the entities of one end in random order. Beyond {@code workLimit} steps it stops there, and what was counted is a sample; the size
 * of the head is then its share. Source: Galarraga et al., AMIE, WWW 2013, sections 3 and 4.
 *
 * @param workLimit nodes that may be tried per rule
 */
public record RuleMeasurer(FactIndex facts, Matching matching, long workLimit) {

    public RuleMeasurer {
        if (workLimit < 1) {
            throw new IllegalArgumentException("work limit is " + workLimit + "; allowed: 1 or more");
        }
    }

    /** Measures of every rule, in their order. */
    public List<Measures> measure(List<Rule> rules, Run run) {
        run.phase("measure", rules.size());
        return run.parallel(rules, this::measure);
    }

    /** Measures of one rule; {@code run} gives the order of the sample. */
    public Measures measure(Rule rule, Run run) {
        NumberedRule numbered = NumberedRule.of(rule, facts);
        HeadCount count = new HeadCount(facts, matching, numbered, facts.relation(rule.head().relation()));
        if (!numbered.possible()) {
            return Measures.counted(0, 0, 0, count.head());
        }
        if (numbered.length() == 0) {
            return count.ofEmptyBody();
        }
        BodyJoin join = new BodyJoin(facts, matching, run);
        if (!count.hasAnchor()) {
            if (join.complete(numbered, numbered.open())) {
                count.pair(numbered.nodes()[numbered.headSubject()], numbered.nodes()[numbered.headObject()]);
            }
            return count.measures(1, 1);
        }
        return counted(numbered, count, join, run);
    }

    private Measures counted(NumberedRule rule, HeadCount count, BodyJoin join, Run run) {
        int[] anchors = anchors(rule, count.anchor());
        shuffle(anchors, run.random("measured-first"));
        int done = 0;
        while (done < anchors.length && join.steps() < workLimit) {
            int anchor = anchors[done++];
            int[] nodes = rule.open();
            nodes[count.anchor()] = anchor;
            join.each(rule, nodes, count.other(), other -> count.anchored(anchor, other));
        }
        return count.measures(done, anchors.length);
    }

    /** The entities that can stand at {@code place}, by the atom of the body that has the fewest. */
    private int[] anchors(NumberedRule rule, int place) {
        int fewest = IntStream.range(0, rule.length()).filter(atom -> rule.subjects()[atom] == place || rule.objects()[atom] == place)
                .map(atom -> rule.subjects()[atom] == place ? FactIndex.along(rule.relations()[atom]) : FactIndex.against(rule.relations()[atom]))
                .boxed().min((a, b) -> Integer.compare(facts.subjects(a), facts.subjects(b))).orElseThrow();
        return IntStream.range(0, facts.subjects(fewest)).map(at -> facts.subject(fewest, at)).toArray();
    }

    private static void shuffle(int[] values, RandomGenerator random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
