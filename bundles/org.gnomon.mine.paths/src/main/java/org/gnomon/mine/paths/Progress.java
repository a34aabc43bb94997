package org.gnomon.mine.paths;

import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.rules.FactIndex;

/**
 * How far mining is.
 *
 * @param done blocks that were worked on
 * @param rules the best first
 */
record Progress(int done, List<Counted> rules) {

    static final Progress NONE = new Progress(0, List.of());

    Progress {
        rules = List.copyOf(rules);
    }

    RuleSet ruleSet(FactIndex facts) {
        return new RuleSet(rules.stream().map(rule -> rule.entry(facts)).toList(), Set.of());
    }
}
