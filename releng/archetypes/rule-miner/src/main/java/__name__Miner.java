package ${package};

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.RelationPath;
import org.gnomon.rules.Relations;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** ${name} as a service. */
@Component(configurationPid = ${name}Miner.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = ${name}Parameters.class)
@MethodInfo(id = "${id}", label = "${name}", description = "Learns compositions of relations from stories by counting")
public final class ${name}Miner implements RuleMiner {

    static final String PID = "${artifactId}";

    @Override
    public Support check(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> new Support.Yes();
            case MiningTask.KnowledgeGraph graph -> new Support.No(List.of("It learns from many small stories, not from one large graph."));
        };
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        if (!(questions instanceof Questions.Instances)) {
            return new Support.No(List.of("It says how two nodes of a story are related; it cannot fill in a node."));
        }
        return rules.entries().stream().map(RuleSet.Entry::rule).filter(rule -> !isComposition(rule)).findFirst()
                .<Support>map(rule -> new Support.No(List.of("It applies compositions of two relations; it cannot apply " + rule + ".")))
                .orElse(new Support.Yes());
    }

    private static boolean isComposition(Rule rule) {
        return rule.length() == 2 && rule.equals(Rule.chain(rule.head().relation(), rule.body().stream().map(a -> Rule.Step.along(a.relation())).toList()));
    }

    @Override
    public Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run) {
        int minSupport = parameters.as(${name}Parameters.class).minSupport();
        Counts counts = from.map(state -> Counts.read(state.bytes())).orElseGet(Counts::new);
        int number = 0;
        for (PathInstance story : ((MiningTask.Instances) task).instances()) {
            if (number++ >= counts.stories()) {
                run.step();
                count(story, counts, run);
                counts.storyRead();
                if (snapshots.due()) {
                    snapshots.take(snapshot(counts, minSupport));
                }
            }
        }
        return snapshot(counts, minSupport);
    }

    private static Snapshot snapshot(Counts counts, int minSupport) {
        return new Snapshot(counts.rules(minSupport), counts.bytes());
    }

    private static void count(PathInstance story, Counts counts, Run run) {
        List<Triple> path = path(story, run, counts.stories());
        if (story.label().isPresent() && path.size() > 1) {
            new Reduction(counts.rules(1)).of(path.subList(0, path.size() - 1))
                    .ifPresent(left -> counts.add(left.relation(), path.getLast().relation(), story.label().get()));
        }
    }

    /** One shortest path; empty where there is none. */
    private static List<Triple> path(PathInstance story, Run run, int number) {
        List<RelationPath> paths = PathSampler.SHORTEST.sample(story, Relations.of(List.of(story), 0), run.random("paths-" + number));
        return paths.isEmpty() ? List.of() : paths.getFirst().facts();
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run) {
        Reduction reduction = new Reduction(rules);
        int number = 0;
        for (PathInstance story : ((Questions.Instances) questions).instances()) {
            run.step();
            List<Triple> path = path(story, run, number++);
            answers.accept(path.size() < 2 ? new Answer(List.of()) : answer(reduction.of(path)));
        }
    }

    private static Answer answer(Optional<Reduction.Result> result) {
        return new Answer(result.map(r -> new Answer.Candidate(r.relation(), r.trust(), List.of(new Derivation(r.steps())))).stream().toList());
    }
}
