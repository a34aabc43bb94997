package org.gnomon.mine.r5;

import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.mine.r5.episodes.Mining;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.networks.AdamWeights;
import org.gnomon.mine.r5.networks.DenseNet;
import org.gnomon.mine.r5.networks.Learner;
import org.gnomon.mine.r5.networks.NetPolicy;
import org.gnomon.mine.r5.networks.NetState;
import org.gnomon.mine.r5.networks.NetTraining;
import org.gnomon.mine.r5.networks.PairwiseNet;
import org.gnomon.mine.r5.networks.Policy;
import org.gnomon.mine.r5.networks.PolicyValueNet;
import org.gnomon.mine.r5.networks.Symmetry;
import org.gnomon.mine.r5.refinement.Refinement;
import org.gnomon.mine.r5.stories.Story;
import org.gnomon.mine.r5.stories.StoryCount;
import org.gnomon.mine.r5.stories.StoryReader;
import org.gnomon.rules.Relations;

/** Mining from many small graphs: stories, episodes, and the rules they leave. */
final class StoryMining {

    /** The dense network and its moments beyond this do not fit a checkpoint. */
    private static final long MOST_BYTES = 1L << 30;

    private final Optional<TorchEngine> torch;
    private final R5Settings settings;
    private final Run run;

    /** @param torch empty where no network can be trained */
    StoryMining(Optional<TorchEngine> torch, R5Settings settings, Run run) {
        this.torch = torch;
        this.settings = settings;
        this.run = run;
    }

    /** @param from empty to begin */
    Snapshot mine(Iterable<PathInstance> instances, Optional<byte[]> from, Snapshots snapshots) {
        Relations relations = relations(instances);
        Optional<PolicyValueNet> net = net(relations.size());
        List<Story> stories = new StoryReader(relations, settings.sampler(), run).read(instances);
        Checkpoint start = from.map(state -> Checkpoint.read(state).matching(relations, net))
                .orElseGet(() -> Checkpoint.start(relations, net.map(this::learner)));
        Mining mining = new Mining(stories, start.memory(), policy(start.learner()), start.episode(), settings.set().epochs(), settings.episodes());
        Runnable pause = () -> {
            if (snapshots.due()) {
                snapshots.take(new Snapshot(MinedRules.scored(mining.memory(), relations), state(mining, start)));
            }
        };
        mining.run(run, pause);
        return new Snapshot(rules(mining.memory(), relations, StoryCount.of(stories), pause), state(mining, start));
    }

    private Relations relations(Iterable<PathInstance> instances) {
        Relations relations = Relations.of(instances, settings.set().invented());
        if (relations.size() > RuleMemory.MOST_RELATIONS) {
            throw new BadRequest(Reason.UNSUPPORTED, "there are " + relations.observed() + " relations in the data, and " + settings.set().invented()
                    + " more are to be invented; allowed: " + RuleMemory.MOST_RELATIONS + " together, since R5 keeps a table of all pairs",
                    "leave out rare relations");
        }
        return relations;
    }

    private Optional<PolicyValueNet> net(int relations) {
        Optional<PolicyValueNet> net = switch (settings.policy()) {
            case "pairwise" -> Optional.of(new PairwiseNet(relations));
            case "dense" -> Optional.of(new DenseNet(relations));
            default -> Optional.empty();
        };
        net.ifPresent(this::requireTrainable);
        return net;
    }

    /** Starts the engine, so that one that cannot start is refused before the first episode. */
    private void requireTrainable(PolicyValueNet net) {
        if (net instanceof DenseNet(int relations) && DenseNet.bytes(relations) > MOST_BYTES) {
            throw new BadRequest(Reason.UNSUPPORTED, "the dense network over " + relations + " relations takes " + (DenseNet.bytes(relations) >> 20)
                    + " MiB; allowed: " + (MOST_BYTES >> 20), "set a smaller number of invented relations, or policy=pairwise");
        }
        torch.orElseThrow(() -> new BadRequest(Reason.UNSUPPORTED, "policy '" + net.name() + "' needs the PyTorch engine, and it is not installed",
                "install org.gnomon.engine.djl, or set policy=uniform")).version();
    }

    private Learner learner(PolicyValueNet net) {
        return new Learner(net, new NetState(AdamWeights.random(net, run.random("weights"))));
    }

    private Policy policy(Optional<Learner> learner) {
        return learner.map(this::learning).orElse(Policy.RANDOM_PLAY);
    }

    private Policy learning(Learner learner) {
        NetTraining training = new NetTraining(torch.orElseThrow(), learner.net(), settings.set().learningRate());
        List<Symmetry> symmetries = learner.net() instanceof DenseNet ? settings.profile().symmetries() : List.of(Symmetry.NONE);
        return new NetPolicy(learner.net(), training, learner.state(), settings.set().updateEvery(), symmetries);
    }

    private static byte[] state(Mining mining, Checkpoint start) {
        return new Checkpoint(start.relations(), mining.memory(), mining.episode(), start.learner()).write();
    }

    /** The memory, or its refinement where that explains one story in a hundred more. The state keeps the memory as it is, so that episodes can go on. */
    private RuleSet rules(RuleMemory memory, Relations relations, List<StoryCount> stories, Runnable pause) {
        MinedRules mined = MinedRules.counted(memory, relations, stories, run);
        if (settings.refine() == 0 || stories.isEmpty() || relations.observed() > Refinement.MOST_RELATIONS) {
            return mined.ruleSet();
        }
        RuleMemory table = new Refinement(stories, relations.observed(), run, pause).refined(memory, settings.refine());
        MinedRules refined = MinedRules.counted(table, relations, stories, run);
        long told = stories.stream().mapToLong(StoryCount::times).sum();
        return refined.explained() > mined.explained() + told / 100 ? refined.ruleSet() : mined.ruleSet();
    }
}
