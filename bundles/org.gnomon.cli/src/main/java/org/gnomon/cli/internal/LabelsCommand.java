package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels of architectures: what tables hold, and how their columns go together. */
@Command(name = "labels", mixinStandardHelpOptions = true, description = "Import tables of labels of architectures, show and compare their columns.",
        footer = {"", "Examples:", "  gnomon labels show path/to/nb201_accuracy.csv.gz",
                "  gnomon labels correlate path/to/table.csv.gz --column acc --column ms"})
final class LabelsCommand {

    private static final MethodSelector EXPORTER = MethodSelector.parse("gnomon-labels");

    private final Session session;
    private final Labels labels;
    private final LabelSpaces spaces;

    LabelsCommand(Session session) {
        this.session = session;
        labels = new Labels(session);
        spaces = new LabelSpaces(session);
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Read a table, check its architectures, and keep it with its graphs.",
            footer = {"", "Examples:", "  gnomon labels import path/to/nb201_accuracy.csv.gz --out nb201 --graphs",
                "  gnomon labels import mine.csv --profile mine.json --json"})
    void importTable(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "TABLE", description = "A CSV or JSONL file, or a folder with one and profile.json.") String table,
            @Option(names = "--profile", paramLabel = "PROFILE",
                    description = "Name of a profile or path of a profile file (default: recognise the table).") Optional<String> profile,
            @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder for the label set (default: only check).") Optional<Path> out,
            @Option(names = "--graphs", description = "Also write the computation graphs with their labels; needs --out.") boolean graphs) throws IOException {
        if (graphs && out.isEmpty()) {
            throw new BadRequest(Reason.USAGE, "--graphs is given without --out", "name a folder with --out");
        }
        Optional<OutFolder> folder = out.isPresent() ? Optional.of(OutFolder.at(session.resolve(out.get()))) : Optional.empty();
        Loaded<LabelSet> loaded;
        LabelRows.Check check;
        List<Path> files = new ArrayList<>();
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            loaded = labels.load(table, profile, options);
            LabelRows rows = new LabelRows(loaded.value(), spaces);
            check = rows.check(options);
            if (folder.isPresent()) {
                folder.get().write(session.services().exchange().write(LabelSet.class, loaded.value(), EXPORTER, options).files());
            }
            if (graphs) {
                files.addAll(new GraphShards(loaded.value(), folder.get().path()).write(check.accepted(), rows, options));
            }
        }
        report(output, LabelSetSummary.of(loaded), check, folder, files);
    }

    private static void report(Output output, LabelSetSummary summary, LabelRows.Check check, Optional<OutFolder> folder, List<Path> files) {
        if (output.json()) {
            JsonObject document = summary.json();
            document.addProperty("accepted", check.accepted().length);
            document.addProperty("refused", check.refused());
            document.add("refusals", Json.strings(check.refusals()));
            document.add("missingSpaces", Json.strings(check.missing()));
            folder.ifPresent(f -> document.addProperty("folder", f.path().toString()));
            document.add("graphFiles", Json.strings(files.stream().map(file -> file.getFileName().toString()).toList()));
            output.document(document);
            return;
        }
        summary.lines().forEach(output::line);
        output.line("  texts    " + check.accepted().length + " accepted by their space, " + check.refused() + " refused"
                + (check.missing().isEmpty() ? "" : "; not installed: " + String.join(", ", check.missing())));
        check.refusals().forEach(refusal -> output.line("           " + refusal));
        folder.ifPresent(f -> output.line("written to " + f.path() + (files.isEmpty() ? "" : ", graphs in " + Numbers.count(files.size(), "file"))));
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show the columns of a table or label set.",
            footer = {"", "Examples:", "  gnomon labels show path/to/nb201_accuracy.csv.gz", "  gnomon labels show nb201 --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "LABELS", description = "A table, or a folder that gnomon labels import wrote.") String name) {
        LabelSetSummary summary;
        try (ProgressLine progress = flags.progress(output)) {
            summary = LabelSetSummary.of(labels.load(name, Optional.empty(), flags.options(progress)));
        }
        if (output.json()) {
            output.document(summary.json());
        } else {
            summary.lines().forEach(output::line);
            output.line("");
            output.table(summary.columns());
        }
    }

    @Command(name = "stats", mixinStandardHelpOptions = true, description = "Show how the values of every column are spread.",
            footer = {"", "Examples:", "  gnomon labels stats path/to/nb201_accuracy.csv.gz", "  gnomon labels stats nb201 --json"})
    void stats(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "LABELS", description = "A table, or a folder that gnomon labels import wrote.") String name) {
        LabelSet set;
        try (ProgressLine progress = flags.progress(output)) {
            set = labels.load(name, Optional.empty(), flags.options(progress)).value();
        }
        List<LabelStatistics> statistics = IntStream.range(0, set.columns().size()).filter(column -> set.rowsWith(column).length > 0)
                .mapToObj(column -> LabelStatistics.of(set.columns().get(column).name(), set.values(column, set.rowsWith(column)))).toList();
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("name", set.name());
            document.add("columns", Json.array(statistics, LabelStatistics::json));
            output.document(document);
        } else {
            TextTable table = new TextTable(LabelStatistics.HEADER);
            statistics.forEach(row -> table.row(row.cells()));
            output.table(table);
        }
    }

    @Command(name = "correlate", mixinStandardHelpOptions = true,
            description = "Compare two columns of one or two label sets: rank correlation (SRCC), Kendall's tau-b, Pearson's coefficient.",
            footer = {"", "graph.macs, graph.flops, graph.parameters, graph.depth and graph.nodes stand for what is computed of the graphs.", "", "Examples:",
                "  gnomon labels correlate nb201_accuracy.csv.gz nb201_zc_proxies_c10.csv.gz --column c10_test --architectures [^n]*",
                "  gnomon labels correlate nasbench_macro.csv.gz --column mean_acc --column graph.macs"})
    void correlate(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "LABELS", arity = "1..2", description = "One or two tables or label sets.") List<String> names,
            @Option(names = "--column", paramLabel = "COLUMN", required = true,
                    description = "The column of the first, then that of the second (default: every other column).") List<String> columns,
            @Option(names = "--architectures", paramLabel = "PATTERN",
                    description = "Only architectures whose whole text fits this regular expression.") Optional<String> pattern) {
        if (columns.size() > 2) {
            throw new BadRequest(Reason.USAGE, columns.size() + " columns are given; allowed: one or two", "give --column twice at most");
        }
        Predicate<String> wanted = pattern.map(LabelsCommand::fits).orElse(text -> true);
        List<Joined> pairs;
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            LabelSet first = labels.load(names.getFirst(), Optional.empty(), options).value();
            LabelSet second = names.size() == 1 ? first : labels.load(names.get(1), Optional.empty(), options).value();
            LabelColumns find = new LabelColumns(spaces, options);
            Joined.Column x = find.column(first, columns.getFirst());
            List<String> others = columns.size() == 2 ? List.of(columns.get(1))
                    : second.columns().stream().map(LabelColumn::name).filter(name -> second != first || !name.equals(x.name())).toList();
            pairs = others.stream().map(other -> Joined.of(x, find.column(second, other), wanted)).toList();
        }
        print(output, pairs);
    }

    private static Predicate<String> fits(String pattern) {
        try {
            return Pattern.compile(pattern).asMatchPredicate();
        } catch (PatternSyntaxException e) {
            throw new BadRequest(Reason.USAGE, "--architectures is '" + pattern + "', which is no regular expression: " + e.getDescription(),
                    "for example [^n]*");
        }
    }

    private static void print(Output output, List<Joined> pairs) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("pairs", Json.array(pairs, Joined::json));
            output.document(document);
        } else {
            TextTable table = new TextTable(Joined.HEADER);
            pairs.forEach(pair -> table.row(pair.cells()));
            output.table(table);
        }
    }
}
