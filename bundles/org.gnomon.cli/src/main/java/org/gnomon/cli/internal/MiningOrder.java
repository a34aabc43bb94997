package org.gnomon.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.MiningTask;

/**
 * What is to be mined.
 *
 * @param part which part of the data, for the record
 */
record MiningOrder(RuleData.Source source, MiningTask task, String part) {

    /**
     * @param split of stories; where none is given, {@value InstanceSet#TRAINING} or everything
     * @param heads relations of a knowledge graph; empty for all
     */
    static MiningOrder of(RuleData.Source source, Optional<String> split, Set<String> heads) {
        return switch (source) {
            case RuleData.Source.Stories stories -> ofStories(stories, split, heads);
            case RuleData.Source.Facts facts -> ofFacts(facts, split, heads);
        };
    }

    private static MiningOrder ofStories(RuleData.Source.Stories stories, Optional<String> split, Set<String> heads) {
        if (!heads.isEmpty()) {
            throw new BadRequest(Reason.USAGE, "--head is given for stories; allowed: for a knowledge graph", "leave --head out");
        }
        List<InstanceSet.Member> members = StorySplits.chosen(stories.loaded().value(), split, InstanceSet.TRAINING);
        return new MiningOrder(stories, new MiningTask.Instances(members.stream().map(InstanceSet.Member::instance).toList()), "split " + split.orElse(""));
    }

    private static MiningOrder ofFacts(RuleData.Source.Facts facts, Optional<String> split, Set<String> heads) {
        if (split.isPresent()) {
            throw new BadRequest(Reason.USAGE, "--split is given for a knowledge graph; allowed: for stories",
                    "leave --split out; rules are mined from its training facts");
        }
        FactSplits splits = facts.loaded().value();
        for (String head : heads) {
            if (!splits.training().relations().contains(head)) {
                throw new BadRequest(Reason.NOT_FOUND, "'" + splits.name() + "' has no relation '" + head
                        + "'; it has " + Numbers.some(splits.training().relations()), "");
            }
        }
        return new MiningOrder(facts, new MiningTask.KnowledgeGraph(splits.training(), List.of(), heads), "heads " + heads.stream().sorted().toList());
    }
}
