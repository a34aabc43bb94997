package org.gnomon.io.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet.Entry;

/** An entry of a set of rules while its parts are read, in any order; what is not there was not counted. */
final class EntryDraft {

    Optional<Rule> rule = Optional.empty();
    OptionalLong support = OptionalLong.empty();
    OptionalLong body = OptionalLong.empty();
    OptionalLong pcaBody = OptionalLong.empty();
    OptionalLong head = OptionalLong.empty();
    boolean sampled;
    OptionalDouble score = OptionalDouble.empty();
    List<String> examples = List.of();

    /** @throws IllegalArgumentException when something is missing, or counts contradict each other */
    Entry entry() {
        Rule read = rule.orElseThrow(() -> new IllegalArgumentException("the rule itself is missing"));
        long counted = support.orElseThrow(() -> new IllegalArgumentException("the support is missing"));
        return new Entry(read, new Measures(counted, body, pcaBody, head, sampled, score), examples);
    }
}
