package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleScorer;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunRecord;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures old rules on new facts. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Count support, confidence, PCA confidence and head coverage of rules on other facts.",
        footer = {"", "Rules keep the score of their miner; everything else is counted anew. With --mined, every rule that was expected "
            + "from a mining run is told which bound it missed there.", "", "Examples:",
            "  gnomon rules score 0001-mine path/to/family", "  gnomon rules score rules.amie.txt facts.nt --split test --out scored",
            "  gnomon rules score expected.anyburl.txt path/to/family --mined 0001-mine"})
final class RulesScoreCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Mixin
    private Settings settings;

    @Parameters(index = "0", paramLabel = "RULES", description = RuleSets.DESCRIPTION)
    private String rulesName;

    @Parameters(index = "1", paramLabel = "FACTS", description = "A file or folder of triples.")
    private String dataName;

    @Option(names = "--split", paramLabel = "NAME", defaultValue = "train", description = "train, valid or test (default: ${DEFAULT-VALUE}).")
    private String split;

    @Option(names = "--scorer", paramLabel = "METHOD", defaultValue = "rule-measures", description = "Who counts (default: ${DEFAULT-VALUE}).")
    private String scorer;

    @Option(names = "--mined", paramLabel = "RUN", description = "A mining run on these facts: say of every rule why it does not have it.")
    private Optional<String> mined = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder for a copy of the rules (default: only the run folder).")
    private Optional<Path> out = Optional.empty();

    RulesScoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OutFolder> copy = out.isPresent() ? Optional.of(OutFolder.at(session.resolve(out.get()))) : Optional.empty();
        MethodSelector method = Selectors.parse(scorer);
        return new Recording(session, flags, spec).of(run -> {
            RuleSet scored;
            RuleFiles files;
            Optional<NotMined> notMined;
            try (ProgressLine progress = flags.progress(output)) {
                CallOptions options = flags.options(progress);
                RuleSets.Mined rules = new RuleSets(session, flags.runs()).load(rulesName, options);
                RuleData.Source source = new RuleData(session).load(dataName, options);
                rules.rules().recordIn(run, flags.seed());
                source.loaded().recordIn(run, flags.seed());
                CallOptions given = options.withParameters(settings.of(List.of(session.services().gateway().find(RuleScorer.class, method))).getFirst());
                FactSet facts = facts(source);
                RuleSet old = rules.rules().value();
                CallResult<List<Measures>> call = session.services().gateway().call(RuleScorer.class, method, given,
                        (s, values, own) -> s.score(old.entries().stream().map(RuleSet.Entry::rule).toList(), facts, values, own));
                run.method(call);
                scored = sorted(old, call.value());
                notMined = mined.map(earlier -> notMined(earlier, facts, scored, options));
                files = new RuleFiles(session, options);
            }
            files.write(run, scored);
            if (copy.isPresent()) {
                copy.get().write(files.in(RuleFiles.WITHOUT_LOSS, scored));
            }
            print(scored, notMined, run.id(), run.folder());
            return ExitCode.OK;
        });
    }

    private NotMined notMined(String earlier, FactSet facts, RuleSet expected, CallOptions options) {
        RunRecord record = session.services().runs().find(flags.runs(), earlier);
        RuleSet rules = new RuleSets(session, flags.runs()).load(earlier, options).rules().value();
        return NotMined.of(record, rules, Set.copyOf(facts.relations()), expected);
    }

    private FactSet facts(RuleData.Source source) {
        if (!(source instanceof RuleData.Source.Facts graph)) {
            throw new BadRequest(Reason.USAGE, "'" + dataName + "' holds stories; rules are counted on a knowledge graph",
                    "see how they answer: gnomon rules evaluate --help");
        }
        FactSplits splits = graph.loaded().value();
        return switch (split) {
            case "train" -> splits.training();
            case "valid" -> splits.validation();
            case "test" -> splits.test();
            default -> throw new BadRequest(Reason.USAGE, "--split is '" + split + "'; allowed: train, valid, test", "");
        };
    }

    /** The most confident first; the miner's own score stays. */
    private static RuleSet sorted(RuleSet old, List<Measures> counted) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            RuleSet.Entry entry = old.entries().get(i);
            Measures measures = counted.get(i);
            OptionalDouble score = entry.measures().score();
            entries.add(new RuleSet.Entry(entry.rule(), score.isPresent() ? measures.withScore(score.getAsDouble()) : measures, entry.examples()));
        }
        entries.sort(Comparator.comparingDouble(entry -> -entry.measures().standardConfidence().orElse(0)));
        return new RuleSet(entries, old.invented());
    }

    private void print(RuleSet scored, Optional<NotMined> notMined, String id, Path folder) {
        RuleListing leading = RuleListing.leading(scored.entries(), SHOWN);
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("runId", id);
            document.addProperty("rules", scored.entries().size());
            document.add("leading", leading.json());
            notMined.ifPresent(reasons -> document.add("notMined", reasons.json()));
            document.addProperty("file", folder.resolve(RuleSets.FILE).toString());
            output.document(document);
            return;
        }
        output.table(leading.table());
        RuleListing.DEFINITIONS.forEach(output::note);
        notMined.map(NotMined::lines).ifPresent(lines -> lines.forEach(output::line));
        output.line("all     gnomon rules show " + id);
        output.line("run     " + folder);
    }
}
