package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mines rules. */
@Command(name = "mine", mixinStandardHelpOptions = true, description = "Mine rules from stories or from a knowledge graph.",
        footer = {"", "While it lasts, leaderboard.tsv in the folder of the run holds the leading rules.",
            "A run that was stopped or killed is continued with --resume.", "",
            "Examples:", "  gnomon rules mine kinship --seed 3", "  gnomon rules mine path/to/umls --method path-rules --time-limit 50s",
            "  gnomon rules mine stories.jsonl --set epochs=4 --resume 0001-mine"})
final class RulesMineCommand implements Callable<Integer> {

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

    @Parameters(paramLabel = "DATA", description = RuleData.DESCRIPTION)
    private String dataName;

    @Option(names = {"-m", "--method"}, paramLabel = "METHOD", description = "The miner (default: r5 for stories, path-rules for triples).")
    private Optional<String> method = Optional.empty();

    @Option(names = "--split", paramLabel = "NAME", description = "Stories of this split (default: train, or all where there is none).")
    private Optional<String> split = Optional.empty();

    @Option(names = "--head", paramLabel = "RELATION", description = "Only rules that conclude this relation of a knowledge graph; may be repeated.")
    private List<String> heads = List.of();

    @Option(names = "--snapshots", paramLabel = "TIME", defaultValue = "10s", converter = WorkFlags.Limit.class,
            description = "How often the rules found so far are kept (default: ${DEFAULT-VALUE}).")
    private Duration every;

    @Option(names = "--resume", paramLabel = "RUN", description = "Go on from the last snapshot of an earlier run of the same command.")
    private Optional<String> resume = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder for a copy of the rules (default: only the run folder).")
    private Optional<Path> out = Optional.empty();

    RulesMineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> earlier = resume.map(id -> session.services().runs().find(flags.runs(), id).folder());
        Optional<OutFolder> copy = out.isPresent() ? Optional.of(OutFolder.at(session.resolve(out.get()))) : Optional.empty();
        RuleData.Source source;
        try (ProgressLine progress = flags.progress(output)) {
            source = new RuleData(session).load(dataName, flags.options(progress));
        }
        MethodSelector miner = Selectors.parse(method.orElse(source.usualMiner()));
        Map<String, String> parameters = settings.of(List.of(session.services().gateway().find(RuleMiner.class, miner))).getFirst();
        MiningOrder order = MiningOrder.of(source, split, Set.copyOf(heads));
        return new Recording(session, flags, spec).of(run -> {
            Mining.Outcome outcome = new Mining(session, flags, output, every).mine(run, order, miner, parameters, earlier);
            RuleFiles files = new RuleFiles(session, CallOptions.seeded(flags.seed()));
            files.write(run, outcome.rules());
            if (copy.isPresent()) {
                copy.get().write(files.in(RuleFiles.WITHOUT_LOSS, outcome.rules()));
            }
            print(outcome, run);
            return outcome.complete() ? ExitCode.OK : ExitCode.LIMIT;
        });
    }

    private void print(Mining.Outcome outcome, RunFolder run) {
        RuleSet rules = outcome.rules();
        RuleListing leading = RuleListing.leading(rules.entries(), SHOWN);
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("runId", run.id());
            document.addProperty("complete", outcome.complete());
            document.addProperty("cpuSeconds", outcome.cpuSeconds());
            document.addProperty("rules", rules.entries().size());
            document.add("invented", Json.strings(rules.invented()));
            document.add("leading", leading.json());
            document.addProperty("file", run.folder().resolve(RuleSets.FILE).toString());
            output.document(document);
            return;
        }
        output.table(leading.table());
        RuleListing.DEFINITIONS.forEach(output::note);
        output.line(Numbers.count(rules.entries().size(), "rule")
                + (rules.invented().isEmpty() ? "" : ", with " + rules.invented().size() + " invented relations")
                + (outcome.complete() ? "" : "; the limit came before all was mined, to go on: --resume " + run.id()));
        output.line("all     gnomon rules show " + run.id());
        output.line("run     " + run.folder());
    }
}
