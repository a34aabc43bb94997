package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.report.Json;

/**
 * What stories or a knowledge graph hold.
 *
 * @param counts by name of the split, then by what is counted
 */
record RelationalSummary(String name, String kind, String source, List<String> relations, Map<String, Map<String, Long>> counts) {

    static RelationalSummary of(RuleData.Source data) {
        return switch (data) {
            case RuleData.Source.Stories stories -> of(stories.loaded());
            case RuleData.Source.Facts facts -> ofFacts(facts.loaded());
        };
    }

    static RelationalSummary of(Loaded<InstanceSet> loaded) {
        InstanceSet set = loaded.value();
        TreeSet<String> relations = new TreeSet<>();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (InstanceSet.Member member : set.members()) {
            member.instance().facts().stream().map(Triple::relation).forEach(relations::add);
            member.instance().label().ifPresent(relations::add);
            Map<String, Long> split = counts.computeIfAbsent(member.split(), name -> new TreeMap<>());
            split.merge("stories", 1L, Long::sum);
            split.merge("facts", (long) member.instance().facts().size(), Long::sum);
            split.merge("labelled", member.instance().label().isPresent() ? 1L : 0, Long::sum);
        }
        return new RelationalSummary(set.name(), "stories", source(loaded), List.copyOf(relations), counts);
    }

    private static RelationalSummary ofFacts(Loaded<FactSplits> loaded) {
        FactSplits splits = loaded.value();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        put(counts, InstanceSet.TRAINING, splits.training());
        put(counts, InstanceSet.VALIDATION, splits.validation());
        put(counts, InstanceSet.TEST, splits.test());
        return new RelationalSummary(splits.name(), "knowledge graph", source(loaded), splits.training().relations().stream().sorted().toList(), counts);
    }

    private static void put(Map<String, Map<String, Long>> counts, String split, FactSet facts) {
        if (facts.size() > 0) {
            counts.put(split, new TreeMap<>(Map.of("facts", (long) facts.size(), "entities", (long) facts.entities().size(),
                    "repeated", (long) facts.repeated())));
        }
    }

    private static String source(Loaded<?> loaded) {
        return loaded.call().method().id() + " " + loaded.call().method().version();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + kind + ", by " + source);
        lines.add("  relations  " + relations.size() + ": " + Numbers.some(relations));
        counts.forEach((split, numbers) -> lines.add("  " + split + " ".repeat(Math.max(1, 11 - split.length()))
                + numbers.entrySet().stream().map(n -> Numbers.grouped(n.getValue()) + " " + n.getKey()).collect(Collectors.joining(", "))));
        return lines;
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("name", name);
        json.addProperty("kind", kind);
        json.addProperty("source", source);
        json.add("relations", Json.strings(relations));
        JsonObject splits = new JsonObject();
        counts.forEach((split, numbers) -> {
            JsonObject object = new JsonObject();
            numbers.forEach(object::addProperty);
            splits.add(split, object);
        });
        json.add("splits", splits);
        return json;
    }
}
