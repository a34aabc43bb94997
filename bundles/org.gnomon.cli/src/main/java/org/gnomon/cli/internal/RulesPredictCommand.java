package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers questions with rules. */
@Command(name = "predict", mixinStandardHelpOptions = true, description = "Answer questions with rules, and show what every answer rests on.",
        footer = {"", "Stories bring their question with them; a knowledge graph is asked with --query, and what it says already is no answer.", "",
            "Examples:", "  gnomon rules predict 0001-mine kinship --seed 3 --explain",
            "  gnomon rules predict 0002-mine path/to/family --query 'aunt(ann,?)' --top 3"})
final class RulesPredictCommand implements Callable<Integer> {

    static final String FILE = "answers.json";

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

    @Parameters(index = "0", paramLabel = "RULES", description = RuleSets.DESCRIPTION)
    private String rulesName;

    @Parameters(index = "1", paramLabel = "DATA", description = RuleData.DESCRIPTION)
    private String dataName;

    @Option(names = "--query", paramLabel = "QUERY",
            description = "A question to a knowledge graph: 'aunt(ann,?)', 'aunt(?,eve)' or '?(ann,eve)'; may be repeated.")
    private List<String> queries = List.of();

    @Option(names = "--top", paramLabel = "N", defaultValue = "3", description = "Candidates shown for each question (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--explain", description = "Show the rules applied, with their nodes, below each answer; --json always has them.")
    private boolean explain;

    RulesPredictCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return new Recording(session, flags, spec).of(run -> {
            AnswerListing listing;
            try (ProgressLine progress = flags.progress(output)) {
                CallOptions options = flags.options(progress);
                RuleSets.Mined rules = new RuleSets(session, flags.runs()).load(rulesName, options);
                RuleData.Source source = new RuleData(session).load(dataName, options);
                rules.rules().recordIn(run, flags.seed());
                source.loaded().recordIn(run, flags.seed());
                Answering answering = new Answering(session, output, apply.miner(rules, source), settings);
                Asking asking = asking(source);
                CallResult<List<Answer>> call = answering.ask(rules, asking.questions(), options);
                run.method(call);
                listing = asking.listing(call.value(), Math.max(1, top));
            }
            run.output(FILE, Json.bytes(listing.json()));
            if (output.json()) {
                output.document(listing.json());
            } else {
                listing.lines(explain).forEach(output::line);
                output.note("run     " + run.folder());
            }
            return ExitCode.OK;
        });
    }

    /** Questions, and what they and their right answers are called. */
    private record Asking(Questions questions, List<String> names, List<Optional<String>> labels) {

        AnswerListing listing(List<Answer> answers, int most) {
            List<AnswerListing.Row> rows = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                rows.add(new AnswerListing.Row(names.get(i), labels.get(i), answers.get(i)));
            }
            return new AnswerListing(rows, most);
        }
    }

    private Asking asking(RuleData.Source source) {
        return switch (source) {
            case RuleData.Source.Stories stories -> {
                List<Member> members = StorySplits.chosen(stories.loaded().value(), apply.split(), InstanceSet.TEST);
                yield new Asking(new Questions.Instances(members.stream().map(Member::instance).toList()),
                        members.stream().map(m -> m.instance().id() + " " + QueryText.write(m.instance().query())).toList(),
                        members.stream().map(m -> m.instance().label()).toList());
            }
            case RuleData.Source.Facts facts -> {
                if (queries.isEmpty()) {
                    throw new BadRequest(Reason.USAGE, "a knowledge graph is given without a question", "ask with --query, for example --query 'aunt(ann,?)'");
                }
                List<Query> asked = queries.stream().map(QueryText::parse).toList();
                yield new Asking(new Questions.KnowledgeGraph(facts.loaded().value().training(), asked), asked.stream().map(QueryText::write).toList(),
                        asked.stream().map(query -> Optional.<String>empty()).toList());
            }
        };
    }
}
