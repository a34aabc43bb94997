package org.gnomon.api.mine;

import java.util.List;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.osgi.annotation.versioning.ConsumerType;

/** Measures given rules on given facts, whoever mined them and on what. Stateless, thread-safe, synchronous. */
@ConsumerType
public interface RuleScorer {

    /**
     * Counts anew.
     *
     * @param facts each once
     * @return measures of every rule, in their order; without scores of a miner
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    List<Measures> score(List<Rule> rules, Iterable<Triple> facts, Parameters parameters, Run run);
}
