package org.gnomon.cli.internal;

import java.util.Optional;
import org.gnomon.host.MethodSelector;
import picocli.CommandLine.Option;

/** Who applies rules, and to which stories. */
final class ApplyFlags {

    @Option(names = {"-m", "--method"}, paramLabel = "METHOD", description = "The miner that applies the rules (default: the one that mined them).")
    private Optional<String> method = Optional.empty();

    @Option(names = "--split", paramLabel = "NAME", description = "Stories of this split (default: test, or all where there is none). "
            + "Of a knowledge graph, the facts to measure with: test or valid.")
    private Optional<String> split = Optional.empty();

    MethodSelector miner(RuleSets.Mined rules, RuleData.Source source) {
        return Answering.miner(method, rules, source);
    }

    Optional<String> split() {
        return split;
    }
}
