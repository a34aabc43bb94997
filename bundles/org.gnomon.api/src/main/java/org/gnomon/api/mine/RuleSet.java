package org.gnomon.api.mine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules in the miner's order, the best first.
 *
 * @param entries each rule once
 * @param invented relations that the miner made up and that stand in these rules; the rules with such a head are its definition
 */
public record RuleSet(List<Entry> entries, Set<String> invented) {

    /**
     * @param examples ids of a few path instances, or texts of a few triples, that the rule explains; possibly none
     */
    public record Entry(Rule rule, Measures measures, List<String> examples) {
        public Entry {
            examples = List.copyOf(examples);
        }
    }

    public RuleSet {
        entries = List.copyOf(entries);
        invented = Collections.unmodifiableSet(new TreeSet<>(invented));
        if (entries.stream().map(Entry::rule).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a rule is there twice; allowed: every rule once");
        }
    }

    /** The rules that conclude {@code relation}, in order. */
    public List<Entry> concluding(String relation) {
        return entries.stream().filter(e -> e.rule().head().relation().equals(relation)).toList();
    }
}
