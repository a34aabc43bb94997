package org.gnomon.io.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;

/** Rules while they are read, no more than allowed. */
final class RuleList {

    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Rule> rules = new HashSet<>();

    RuleList(Limits limits) {
        this.limits = limits;
    }

    /** @throws IllegalArgumentException when there are too many */
    void add(Entry entry) {
        if (entries.size() == limits.maxItems()) {
            throw new IllegalArgumentException("more than " + limits.maxItems() + " rules");
        }
        entries.add(entry);
        rules.add(entry.rule());
    }

    /** @throws IllegalArgumentException when the rule is there already, or there are too many */
    void addOnce(Entry entry) {
        add(entry);
        if (rules.size() < entries.size()) {
            throw new IllegalArgumentException("the rule stands there already");
        }
    }

    /** As they came. */
    RuleSet inOrder(Set<String> invented) {
        return new RuleSet(entries, invented);
    }

    /** The best first; those that are equally good as they came, and of equal rules the best. */
    RuleSet ranked(Comparator<Entry> bestFirst) {
        entries.sort(bestFirst);
        entries.removeIf(entry -> !rules.remove(entry.rule()));
        return new RuleSet(entries, Set.of());
    }
}
