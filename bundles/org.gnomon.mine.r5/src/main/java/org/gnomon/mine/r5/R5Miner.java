package org.gnomon.mine.r5;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.Relations;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** R5 as a service. */
@Component(configurationPid = R5Miner.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = R5Parameters.class)
@MethodInfo(id = "r5", label = "R5", description = "Reduces paths of relations pair by pair to one, and learns the rules for it, with invented relations",
        paper = "Lu et al., R5: Rule Discovery with Reinforced and Recurrent Relational Reasoning, ICLR 2022")
public final class R5Miner implements RuleMiner {

    static final String PID = "org.gnomon.mine.r5";

    private static final int LONGEST_PATH = 64;
    private static final int EXPANSIONS = 100_000;

    @Override
    public Support check(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> new Support.Yes();
            case MiningTask.KnowledgeGraph graph -> new Support.No(List.of("R5 learns how two nodes are related from many small graphs, not from one large one."));
        };
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        Optional<RuleSet.Entry> other = rules.entries().stream().filter(e -> !Predictor.isComposition(e.rule())).findFirst();
        if (other.isPresent()) {
            return new Support.No(List.of("R5 applies rules of the form head(X,Y) <= left(X,A), right(A,Y); it cannot apply " + other.get().rule() + "."));
        }
        return switch (questions) {
            case Questions.Instances instances -> new Support.Yes();
            case Questions.KnowledgeGraph graph -> new Support.No(List.of("R5 says how two nodes of a small graph are related; it cannot fill in a node."));
        };
    }

    @Override
    public Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run) {
        Iterable<PathInstance> instances = ((MiningTask.Instances) task).instances();
        R5Parameters settings = parameters.as(R5Parameters.class);
        Relations relations = Relations.of(instances, settings.invented());
        List<Story> stories = new StoryReader(relations, sampler(settings), run).read(instances);
        MemoryState start = from.map(state -> MemoryState.read(state.bytes(), relations))
                .orElseGet(() -> new MemoryState(new RuleMemory(relations.size(), relations.observed()), 0));
        Mining mining = new Mining(stories, start.memory(), start.episode(), settings.epochs(),
                new SearchSettings(settings.playouts(), settings.exploration(), SearchSettings.DEFAULT.exploring(), settings.labelAware()),
                ScoreSettings.DEFAULT.with(settings.right(), settings.single(), settings.decay(), settings.forgetBelow()));
        mining.run(run, () -> {
            if (snapshots.due()) {
                snapshots.take(new Snapshot(MinedRules.scored(mining.memory(), relations), state(mining, relations)));
            }
        });
        return new Snapshot(MinedRules.counted(mining.memory(), relations, stories, run), state(mining, relations));
    }

    private static byte[] state(Mining mining, Relations relations) {
        return new MemoryState(mining.memory(), mining.episode()).write(relations);
    }

    private static PathSampler sampler(R5Parameters settings) {
        return new PathSampler(settings.paths(), settings.slack(), LONGEST_PATH, false, EXPANSIONS);
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run) {
        Predictor predictor = new Predictor(rules, sampler(parameters.as(R5Parameters.class)));
        int number = 0;
        for (PathInstance instance : ((Questions.Instances) questions).instances()) {
            answers.accept(predictor.answer(instance, run.random("paths-" + number++)));
            run.step();
        }
    }
}
