package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.rules.Aggregation;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.LinkPredictor;
import org.gnomon.rules.RuleApplication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Path rules as a service. */
@Component(configurationPid = PathRuleMiner.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = PathRuleParameters.class)
@MethodInfo(id = "path-rules", label = "Path rules",
        description = "Counts every rule along short paths and with constants over a knowledge graph, and learns how much each counts",
        paper = "Meilicke et al., Anytime Bottom-Up Rule Learning for Knowledge Graph Completion, IJCAI 2019")
public final class PathRuleMiner implements RuleMiner {

    static final String PID = "org.gnomon.mine.paths";

    private static final int AT_ONCE = 256;
    private static final int NAMED = 30;

    @Override
    public Support check(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> new Support.No(List.of("Path rules are mined from one knowledge graph, not from many small ones."));
            case MiningTask.KnowledgeGraph graph -> graph.negatives().iterator().hasNext()
                    ? new Support.No(List.of("Path rules take what is absent for wrong while they count, so they have no use for negatives."))
                    : new Support.Yes();
        };
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        return switch (questions) {
            case Questions.Instances instances -> new Support.No(List.of("Path rules answer questions over one knowledge graph, not over many small ones."));
            case Questions.KnowledgeGraph graph -> Support.unless(rules.entries().stream().map(RuleSet.Entry::rule)
                    .filter(rule -> rule.length() > RuleApplication.MOST_ATOMS).limit(1)
                    .map(rule -> "A rule for " + rule.head().relation() + " has "
                            + rule.length() + " atoms; up to " + RuleApplication.MOST_ATOMS + " can be applied.").toList());
        };
    }

    @Override
    public Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run) {
        MiningTask.KnowledgeGraph graph = (MiningTask.KnowledgeGraph) task;
        PathRuleParameters values = parameters.as(PathRuleParameters.class);
        MiningSettings settings = MiningSettings.of(values, graph.heads());
        FactSet facts = FactSet.of(graph.facts());
        requireKnown(graph.heads(), facts.relations());
        MemoryNeed.require(facts, settings, values.memory());
        FactIndex index = new FactIndex(facts);
        long origin = MiningState.origin(facts, settings, run.seed());
        Progress start = from.map(state -> MiningState.read(state.bytes(), origin, index)).orElse(Progress.NONE);
        Mining mining = new Mining(index, settings, start);
        mining.run(run, () -> {
            if (snapshots.due()) {
                snapshots.take(snapshot(mining, index, origin));
            }
        });
        return snapshot(mining, index, origin);
    }

    private static void requireKnown(Set<String> heads, List<String> relations) {
        heads.stream().filter(head -> !relations.contains(head)).sorted().findFirst().ifPresent(head -> {
            throw new BadRequest(BadRequest.Reason.NOT_FOUND, "relation '" + head + "' stands in no fact",
                    "take some of " + relations.stream().sorted().limit(NAMED).toList());
        });
    }

    private static Snapshot snapshot(Mining mining, FactIndex facts, long origin) {
        Progress progress = mining.progress();
        return new Snapshot(progress.ruleSet(facts), MiningState.write(progress, origin));
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run) {
        PathRuleParameters values = parameters.as(PathRuleParameters.class);
        Questions.KnowledgeGraph graph = (Questions.KnowledgeGraph) questions;
        learned.ifPresent(state -> MiningState.check(state.bytes()));
        Aggregation aggregation = values.aggregation() == Aggregation.WEIGHTED && learned.isEmpty() ? Aggregation.MAX_PLUS : values.aggregation();
        RuleApplication application = new RuleApplication(new FactIndex(FactSet.of(graph.facts())), rules, values.matching(), values.pseudo());
        LinkPredictor predictor = new LinkPredictor(application, aggregation, values.top(), values.derivations());
        Iterator<Query> queries = graph.queries().iterator();
        while (queries.hasNext()) {
            List<Query> some = new ArrayList<>();
            while (some.size() < AT_ONCE && queries.hasNext()) {
                some.add(queries.next());
            }
            predictor.answer(some, run).forEach(answers);
        }
    }
}
