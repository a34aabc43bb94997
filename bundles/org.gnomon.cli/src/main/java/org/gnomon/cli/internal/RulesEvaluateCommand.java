package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.RunFolder;
import org.gnomon.report.Json;
import org.gnomon.rules.metrics.LinkPrediction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures rules by their answers. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measure rules: accuracy by hops on stories, filtered MRR and Hits@k on the test facts of a knowledge graph.",
        footer = {"", "Several runs with commas between give mean and deviation. Rules that hold are those of --truth, or rules.json beside generated stories.",
            "", "Examples:", "  gnomon rules evaluate 0001-mine,0002-mine path/to/kinship",
            "  gnomon rules evaluate 0003-mine path/to/umls --split valid --set aggregation=MAX_PLUS"})
final class RulesEvaluateCommand implements Callable<Integer> {

    static final String RESULT = "scores.json";

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Mixin
    private Settings settings;

    @Mixin
    private ApplyFlags apply;

    @Parameters(index = "0", paramLabel = "RULES", split = ",", description = RuleSets.DESCRIPTION + " Several with commas between.")
    private List<String> rulesNames;

    @Parameters(index = "1", paramLabel = "DATA", description = RuleData.DESCRIPTION)
    private String dataName;

    @Option(names = "--truth", paramLabel = "RULES", description = "The rules that hold, to compare with.")
    private Optional<String> truth = Optional.empty();

    RulesEvaluateCommand(Session session) {
        this.session = session;
    }

    /**
     * One set of rules and what it said.
     *
     * @param cpuSeconds of all answers together
     */
    record Asked(String name, RuleSet rules, List<Answer> answers, double cpuSeconds) {}

    @Override
    public Integer call() throws IOException {
        return new Recording(session, flags, spec).of(run -> {
            RuleData.Source source;
            try (ProgressLine progress = flags.progress(output)) {
                source = new RuleData(session).load(dataName, flags.options(progress));
            }
            source.loaded().recordIn(run, flags.seed());
            switch (source) {
                case RuleData.Source.Stories stories -> stories(run, stories);
                case RuleData.Source.Facts facts -> facts(run, facts);
            }
            return ExitCode.OK;
        });
    }

    private void stories(RunFolder run, RuleData.Source.Stories stories) throws IOException {
        List<Member> members = StorySplits.chosen(stories.loaded().value(), apply.split(), InstanceSet.TEST);
        Questions questions = new Questions.Instances(members.stream().map(Member::instance).toList());
        List<Asked> asked = ask(run, stories, questions);
        StoryScores scores = StoryScores.of(members, asked, truth(stories));
        run.output(RESULT, Json.bytes(scores.json()));
        Path report = new RulesReport(run, session.services().report()).ofStories("Rules on " + stories.loaded().value().name(), members, asked, scores);
        if (output.json()) {
            output.document(ended(scores.json(), run, report));
            return;
        }
        output.table(scores.table());
        scores.recoveryLines().forEach(output::line);
        output.note("ceiling: no more can be right that sees the shortest paths alone, since stories with the same ones have different labels");
        output.note("95 %: Wilson's interval of the accuracy over all stories and runs; deviation: over runs; precision: right / answered");
        output.line("report  " + report);
        output.line("run     " + run.folder());
    }

    private void facts(RunFolder run, RuleData.Source.Facts facts) throws IOException {
        String split = apply.split().orElse(InstanceSet.TEST);
        FactSplits data = measuredOn(split, facts.loaded().value());
        if (data.test().size() == 0) {
            throw new BadRequest(Reason.USAGE, "'" + data.name() + "' has no " + split + " facts; a folder with train and " + split + " files is needed",
                    "ask single questions: gnomon rules predict --help");
        }
        List<Asked> asked = ask(run, facts, new Questions.KnowledgeGraph(data.training(), LinkPrediction.questions(data.test())));
        List<LinkScores> scores = asked.stream().map(a -> LinkScores.of(a.name(), data, a.answers())).toList();
        JsonObject document = Json.document();
        document.addProperty("kind", "knowledge graph");
        document.add("sets", Json.array(scores, LinkScores::json));
        run.output(RESULT, Json.bytes(document));
        Path report = new RulesReport(run, session.services().report()).ofLinks("Rules on " + data.name(), data, asked, scores);
        if (output.json()) {
            output.document(ended(document, run, report));
            return;
        }
        TextTable table = LinkScores.header();
        scores.forEach(s -> s.addTo(table));
        output.table(table);
        output.note("filtered: other right answers of the training, validation and test facts do not count; ties: wrong answers with the same score stand "
                + "behind (optimistic), half before (mean), before (pessimistic)");
        output.line("report  " + report);
        output.line("run     " + run.folder());
    }

    /** The facts of {@code split} stand where the test facts do. */
    private static FactSplits measuredOn(String split, FactSplits all) {
        return switch (split) {
            case "test" -> all;
            case "valid" -> new FactSplits(all.name(), all.training(), all.test(), all.validation());
            default -> throw new BadRequest(Reason.USAGE, "--split is '" + split + "'; allowed for a knowledge graph: test, valid", "");
        };
    }

    private static JsonObject ended(JsonObject document, RunFolder run, Path report) {
        document.addProperty("runId", run.id());
        document.addProperty("report", report.toString());
        return document;
    }

    private List<Asked> ask(RunFolder run, RuleData.Source source, Questions questions) throws IOException {
        List<Asked> asked = new ArrayList<>();
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            for (String name : rulesNames) {
                RuleSets.Mined rules = new RuleSets(session, flags.runs()).load(name, options);
                rules.rules().recordIn(run, flags.seed());
                CallResult<List<Answer>> call = new Answering(session, output, apply.miner(rules, source), settings).ask(rules, questions, options);
                run.method(call);
                asked.add(new Asked(name, rules.rules().value(), call.value(), call.cpuNanos() / 1e9));
            }
        }
        if (!asked.isEmpty() && !asked.getFirst().answers().isEmpty()) {
            output.note(Numbers.count(asked.getFirst().answers().size(), "question") + ", CPU per question "
                    + Numbers.text(asked.stream().mapToDouble(Asked::cpuSeconds).sum() * 1000 / asked.size() / asked.getFirst().answers().size()) + " ms");
        }
        return asked;
    }

    /** The rules asked for, or those that {@code gnomon data generate} wrote beside the stories. */
    private Optional<List<Rule>> truth(RuleData.Source.Stories stories) {
        Optional<String> beside = stories.loaded().path().map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                .map(folder -> folder.resolve(RuleSets.FILE)).filter(Files::isRegularFile).map(Path::toString);
        return truth.or(() -> beside).map(name -> new RuleSets(session, flags.runs()).load(name, flags.options((phase, done, total) -> {})).rules().value()
                .entries().stream().map(RuleSet.Entry::rule).toList());
    }
}
