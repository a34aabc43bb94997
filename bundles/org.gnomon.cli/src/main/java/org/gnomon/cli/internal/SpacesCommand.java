package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.search.Architecture;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Search spaces: what there is, what a space holds, architectures out of it. */
@Command(name = "spaces", mixinStandardHelpOptions = true, description = "List the search spaces, show one, draw or walk its architectures.",
        footer = {"", "Examples:", "  gnomon spaces list", "  gnomon spaces sample nb-201 --count 5"})
final class SpacesCommand {

    private final Spaces spaces;

    SpacesCommand(Session session) {
        this.spaces = new Spaces(session);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the installed search spaces.",
            footer = {"", "Examples:", "  gnomon spaces list", "  gnomon spaces list --json"})
    void list(@Mixin Output output, @Mixin WorkFlags flags) {
        Map<MethodDescriptor, Optional<BigInteger>> sizes = new LinkedHashMap<>();
        try (ProgressLine progress = flags.progress(output)) {
            spaces.installed().forEach(s -> sizes.put(s, spaces.with(s.id(), new Settings(), flags.options(progress), (space, run) -> space.cardinality())
                    .value()));
        }
        if (output.json()) {
            JsonObject document = Json.document();
            JsonArray array = new JsonArray();
            sizes.forEach((space, size) -> {
                JsonObject json = MethodJson.of(space);
                size.ifPresent(n -> json.addProperty("cardinality", n.toString()));
                array.add(json);
            });
            document.add("spaces", array);
            output.document(document);
            return;
        }
        TextTable table = new TextTable("SPACE", "VERSION", "SIZE", "WHAT IT IS");
        sizes.forEach((space, size) -> table.row(space.id(), space.version().toString(), SpaceSummary.size(size), space.description()));
        output.table(table);
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show the decisions of a space and an architecture of it.",
            footer = {"", "Examples:", "  gnomon spaces show nb-201", "  gnomon spaces show nb-201 --set reduction=RESIDUAL --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "SPACE", description = "A space of gnomon spaces list.") String name) {
        try (ProgressLine progress = flags.progress(output)) {
            SpaceSummary summary = spaces.with(name, settings, flags.options(progress), (space, run) -> SpaceSummary.of(space)).value();
            if (output.json()) {
                output.document(summary.json());
            } else {
                summary.lines().forEach(output::line);
            }
        }
    }

    @Command(name = "sample", mixinStandardHelpOptions = true, description = "Draw architectures, each once.",
            footer = {"", "Examples:", "  gnomon spaces sample nb-201 --count 5 --seed 1",
                "  gnomon spaces sample nb-201 --count 100 --spread macs --costs --json"})
    void sample(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "SPACE", description = "A space of gnomon spaces list.") String name,
            @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "How many (default: ${DEFAULT-VALUE}).") int count,
            @Option(names = "--spread", paramLabel = "HOW", defaultValue = "decisions",
                    description = "decisions, uniform, macs or parameters (default: ${DEFAULT-VALUE}).") ArchitectureDraws.Spread spread,
            @Option(names = "--costs", description = "Also nodes, edges, MACs, weights and depth of the graph.") boolean costs) {
        requirePositive("--count", count);
        List<ArchitectureRow> rows;
        try (ProgressLine progress = flags.progress(output)) {
            rows = spaces.with(name, settings, flags.options(progress), (space, run) -> ArchitectureDraws.of(space, run, count, spread).stream()
                    .map(a -> ArchitectureRow.of(space, a, costs)).toList()).value();
        }
        if (rows.size() < count) {
            output.note("only " + Numbers.count(rows.size(), "architecture") + " found that differ");
        }
        print(output, name, rows, costs);
    }

    private static void print(Output output, String name, List<ArchitectureRow> rows, boolean costs) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("space", name);
            document.add("architectures", Json.array(rows, ArchitectureRow::json));
            output.document(document);
        } else if (costs) {
            List<String> header = new ArrayList<>(List.of("ARCHITECTURE"));
            header.addAll(ArchitectureRow.SIZE_HEADER);
            TextTable table = new TextTable(header);
            rows.forEach(row -> table.row(row.cells()));
            output.table(table);
        } else {
            rows.forEach(row -> output.line(row.text()));
        }
    }

    @Command(name = "enumerate", mixinStandardHelpOptions = true,
            description = "Print every architecture of a space, one a line; with --json, one object a line.",
            footer = {"", "Examples:", "  gnomon spaces enumerate nb-201", "  gnomon spaces enumerate nb-201 --limit 100 --costs --json"})
    void enumerate(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "SPACE", description = "A space of gnomon spaces list.") String name,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "1000000", description = "Stop after so many (default: ${DEFAULT-VALUE}).") long limit,
            @Option(names = "--costs", description = "Also nodes, edges, MACs, weights and depth of the graph.") boolean costs) {
        requirePositive("--limit", limit);
        try (ProgressLine progress = flags.progress(output)) {
            spaces.with(name, settings, flags.options(progress), (space, run) -> {
                Iterator<Architecture> all = space.enumerate().iterator();
                for (long i = 0; i < limit && all.hasNext(); i++) {
                    run.checkCancelled();
                    ArchitectureRow row = ArchitectureRow.of(space, all.next(), costs);
                    output.line(output.json() ? Json.line(row.json()) : String.join("\t", row.cells()));
                }
                return null;
            });
        }
    }

    @Command(name = "count", mixinStandardHelpOptions = true, description = "Walk a space and count its architectures.",
            footer = {"", "Examples:", "  gnomon spaces count nb-201", "  gnomon spaces count nb-201 --json"})
    void count(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "SPACE", description = "A space of gnomon spaces list.") String name) {
        Optional<BigInteger> stated;
        long counted;
        try (ProgressLine progress = flags.progress(output)) {
            stated = spaces.with(name, settings, flags.options(progress), (space, run) -> space.cardinality()).value();
            counted = spaces.with(name, settings, flags.options(progress), (space, run) -> {
                run.phase("count", stated.filter(n -> n.bitLength() < Long.SIZE).map(BigInteger::longValue).orElse(0L));
                return space.enumerate().peek(a -> run.step()).count();
            }).value();
        }
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("space", name);
            document.addProperty("counted", counted);
            stated.ifPresent(n -> document.addProperty("cardinality", n.toString()));
            output.document(document);
        } else {
            output.line(Numbers.grouped(counted) + " architectures counted; the space states " + SpaceSummary.size(stated));
        }
    }

    private static void requirePositive(String option, long value) {
        if (value < 1) {
            throw new BadRequest(Reason.USAGE, option + " is " + value + "; allowed: 1 or more", "leave it out for the default");
        }
    }
}
