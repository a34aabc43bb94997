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
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.mine.r5.answers.Predictor;
import org.gnomon.mine.r5.answers.RuleTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.metatype.annotations.Designate;

/** R5 as a service. */
@Component(configurationPid = R5Miner.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = R5Parameters.class)
@MethodInfo(id = "r5", label = "R5", description = "Reduces paths of relations pair by pair to one, and learns the rules for it, with invented relations",
        paper = "Lu et al., R5: Rule Discovery with Reinforced and Recurrent Relational Reasoning, ICLR 2022")
public final class R5Miner implements RuleMiner {

    static final String PID = "org.gnomon.mine.r5";

    private final Optional<TorchEngine> torch;

    /** @param torch null where it is not installed: then no network can be trained */
    @Activate
    public R5Miner(@Reference(cardinality = ReferenceCardinality.OPTIONAL) TorchEngine torch) {
        this.torch = Optional.ofNullable(torch);
    }

    @Override
    public Support check(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> new Support.Yes();
            case MiningTask.KnowledgeGraph graph -> new Support.No(
                    List.of("R5 learns how two nodes are related from many small graphs, not from one large one."));
        };
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        Optional<RuleSet.Entry> other = rules.entries().stream().filter(e -> !RuleTable.isComposition(e.rule())).findFirst();
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
        R5Settings settings = R5Settings.of(parameters.as(R5Parameters.class));
        return new StoryMining(torch, settings, run).mine(((MiningTask.Instances) task).instances(), from.map(MethodState::bytes), snapshots);
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run) {
        R5Settings settings = R5Settings.of(parameters.as(R5Parameters.class));
        Predictor predictor = Predictors.of(new RuleTable(rules), learned.map(state -> Checkpoint.read(state.bytes())), settings);
        for (PathInstance instance : ((Questions.Instances) questions).instances()) {
            answers.accept(predictor.answer(instance, run.random("paths-" + instance.id())));
            run.step();
        }
    }
}
