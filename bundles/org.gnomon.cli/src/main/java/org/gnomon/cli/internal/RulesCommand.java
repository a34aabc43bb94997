package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Logical rules: mine them, look at them, use them. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Mine logical rules from stories or knowledge graphs, and use them.",
        subcommands = {RulesMineCommand.class, RulesPredictCommand.class, RulesEvaluateCommand.class, RulesScoreCommand.class},
        footer = {"", "Examples:", "  gnomon rules mine kinship", "  gnomon rules show 0001-mine"})
final class RulesCommand {

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    private RuleSet load(Output output, WorkFlags flags, String name) {
        try (ProgressLine progress = flags.progress(output)) {
            return new RuleSets(session, flags.runs()).load(name, flags.options(progress)).rules().value();
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show rules with their measures, the best first.",
            footer = {"", "Examples:", "  gnomon rules show 0001-mine", "  gnomon rules show rules.tsv --head aunt --top 5 --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags, @Parameters(paramLabel = "RULES", description = RuleSets.DESCRIPTION) String name,
            @Option(names = "--head", paramLabel = "RELATION", description = "Only rules that conclude this relation.") Optional<String> head,
            @Option(names = "--top", paramLabel = "N", defaultValue = "1000", description = "How many (default: ${DEFAULT-VALUE}).") int top) {
        RuleSet rules = load(output, flags, name);
        List<RuleSet.Entry> wanted = head.isPresent() ? concluding(rules, head.get()) : rules.entries();
        RuleListing listing = RuleListing.leading(wanted, top);
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("rules", wanted.size());
            document.add("invented", Json.strings(rules.invented()));
            document.add("entries", listing.json());
            output.document(document);
            return;
        }
        output.table(listing.table());
        RuleListing.DEFINITIONS.forEach(output::note);
        if (listing.entries().size() < wanted.size()) {
            output.note(wanted.size() - listing.entries().size() + " more; show them with --top " + wanted.size());
        }
    }

    private static List<RuleSet.Entry> concluding(RuleSet rules, String head) {
        List<RuleSet.Entry> found = rules.concluding(head);
        if (found.isEmpty()) {
            throw new BadRequest(Reason.NOT_FOUND, "no rule concludes '" + head + "'; concluded are: "
                    + Numbers.some(rules.entries().stream().map(e -> e.rule().head().relation()).distinct().sorted().toList()), "");
        }
        return found;
    }

    @Command(name = "convert", mixinStandardHelpOptions = true, description = "Write rules in another form: rules-json, rules-tsv, amie, anyburl.",
            footer = {"", "Examples:", "  gnomon rules convert 0001-mine --format anyburl --out burl", "  gnomon rules convert amie.rules.amie.txt --out mine"})
    void convert(@Mixin Output output, @Mixin WorkFlags flags, @Parameters(paramLabel = "RULES", description = RuleSets.DESCRIPTION) String name,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = RuleFiles.WITHOUT_LOSS, description = "Exporter (default: ${DEFAULT-VALUE}).")
                    String format,
            @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "New or empty folder.") Path out) throws IOException {
        OutFolder folder = OutFolder.at(session.resolve(out));
        RuleSet rules = load(output, flags, name);
        Map<String, byte[]> files = new RuleFiles(session, flags.options((phase, done, total) -> {})).in(format, rules);
        folder.write(files);
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("rules", rules.entries().size());
            document.addProperty("folder", folder.path().toString());
            document.add("files", Json.strings(files.keySet()));
            output.document(document);
        } else {
            files.keySet().forEach(file -> output.line("written " + folder.path().resolve(file) + ", " + Numbers.count(rules.entries().size(), "rule")));
        }
    }
}
