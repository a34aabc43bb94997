package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.report.Json;

/**
 * What a space is.
 *
 * @param example its first draw
 */
record SpaceSummary(String id, Optional<BigInteger> cardinality, List<Decision> decisions, List<Segment> segments, ArchitectureRow example) {

    private static final int MOST_OPTIONS = 12;
    private static final int MOST_DIGITS = 12;

    static SpaceSummary of(SearchSpace space) {
        return new SpaceSummary(space.id(), space.cardinality(), space.decisions().all(), space.segments(),
                ArchitectureRow.of(space, space.sample(new SplittableRandom(0)), true));
    }

    /** {@code 15,625}, {@code 2.18e+19}, or {@code unknown}. */
    static String size(Optional<BigInteger> cardinality) {
        return cardinality.map(n -> n.toString().length() <= MOST_DIGITS ? String.format(Locale.ROOT, "%,d", n)
                : String.format(Locale.ROOT, "%.2e", new BigDecimal(n))).orElse("unknown");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("space    " + id, "size     " + size(cardinality) + " architectures"));
        List<String> levels = segments.stream().map(Segment::level).distinct().toList();
        lines.add("parts    " + (levels.isEmpty() ? "the network as a whole" : levels.stream().map(level -> segments.stream()
                .filter(s -> s.level().equals(level)).count() + " " + level).collect(Collectors.joining(", "))));
        lines.add("example  " + example.text());
        lines.add("");
        TextTable table = new TextTable("DECISION", "ROLE", "OPTIONS", "COUNTS WHEN");
        decisions.forEach(d -> table.row(d.id(), d.role(), options(d), d.when().stream().map(SpaceSummary::text).collect(Collectors.joining(" and "))));
        lines.addAll(table.lines());
        return lines;
    }

    private static String options(Decision decision) {
        String shown = IntStream.range(0, Math.min(MOST_OPTIONS, decision.count())).mapToObj(decision::option).collect(Collectors.joining(" "));
        return decision.count() > MOST_OPTIONS ? shown + " ... (" + decision.count() + ")" : shown;
    }

    private static String text(Condition condition) {
        return condition.decision() + " is " + String.join(" or ", condition.options());
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("space", id);
        cardinality.ifPresent(n -> json.addProperty("cardinality", n.toString()));
        json.add("decisions", Json.array(decisions, SpaceSummary::json));
        json.add("segments", Json.array(segments, SpaceSummary::json));
        json.add("example", example.json());
        return json;
    }

    private static JsonObject json(Decision decision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", decision.id());
        json.addProperty("role", decision.role());
        json.add("options", Json.strings(IntStream.range(0, decision.count()).mapToObj(decision::option).toList()));
        json.add("when", Json.array(decision.when(), condition -> {
            JsonObject when = new JsonObject();
            when.addProperty("decision", condition.decision());
            when.add("options", Json.strings(condition.options()));
            return when;
        }));
        return json;
    }

    private static JsonObject json(Segment segment) {
        JsonObject json = new JsonObject();
        json.addProperty("id", segment.id());
        json.addProperty("level", segment.level());
        json.addProperty("parent", segment.parent());
        json.add("decisions", Json.integers(segment.decisions()));
        return json;
    }
}
