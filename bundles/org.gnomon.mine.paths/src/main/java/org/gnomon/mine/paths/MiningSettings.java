package org.gnomon.mine.paths;

import java.util.Set;
import java.util.TreeSet;
import org.gnomon.rules.RuleBounds;

/**
 * What is mined. Everything on which the rules depend beside facts and seed.
 *
 * @param heads names of the relations whose rules are wanted; empty for all
 * @param starts most entities from which chains are followed, per first relation
 */
record MiningSettings(RuleBounds bounds, Set<String> heads, boolean constants, KeptRules.Room room, int starts, WeightSettings weights) {

    private static final int WRONG_CANDIDATES = 200;

    MiningSettings {
        heads = new TreeSet<>(heads);
    }

    static MiningSettings of(PathRuleParameters parameters, Set<String> heads) {
        RuleBounds bounds = new RuleBounds(parameters.maxLength(), parameters.minSupport(), parameters.minHeadCoverage(), parameters.minConfidence(),
                parameters.maxConfidence(), parameters.minPcaConfidence());
        KeptRules.Room room = new KeptRules.Room(parameters.chains(), parameters.longChains(), parameters.unary());
        WeightSettings weights = new WeightSettings(parameters.rounds(), parameters.ridge(), parameters.questions(), WRONG_CANDIDATES,
                MemoryNeed.firings(parameters.memory()));
        return new MiningSettings(bounds, heads, parameters.constants(), room, parameters.starts(), weights);
    }
}
