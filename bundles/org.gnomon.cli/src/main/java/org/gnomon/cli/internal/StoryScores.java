package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.Rule;
import org.gnomon.report.Json;
import org.gnomon.rules.PathCeiling;
import org.gnomon.rules.metrics.AnswerAccuracy;
import org.gnomon.rules.metrics.OverSeeds;
import org.gnomon.rules.metrics.RuleRecovery;

/**
 * How well sets of rules answer the same stories, each set from a run of its own.
 *
 * @param ceilings what the labels leave to be reached, by the name of the group
 * @param recoveries one per set where the rules that hold are known, else none
 */
record StoryScores(List<String> sets, List<AnswerAccuracy> whole, List<SortedMap<Integer, AnswerAccuracy>> byHops,
        Map<String, PathCeiling> ceilings, List<RuleRecovery> recoveries) {

    private static final String ALL = "all";

    static StoryScores of(List<Member> members, List<RulesEvaluateCommand.Asked> asked, Optional<List<Rule>> truth) {
        return new StoryScores(asked.stream().map(RulesEvaluateCommand.Asked::name).toList(),
                asked.stream().map(a -> AnswerAccuracy.of(members, a.answers())).toList(),
                asked.stream().map(a -> AnswerAccuracy.byHops(members, a.answers())).toList(), ceilings(members),
                truth.map(rules -> asked.stream().map(a -> RuleRecovery.of(rules, a.rules())).toList()).orElse(List.of()));
    }

    private static Map<String, PathCeiling> ceilings(List<Member> members) {
        Map<String, PathCeiling> ceilings = new HashMap<>();
        members.stream().filter(member -> member.hops().isPresent()).collect(Collectors.groupingBy(member -> member.hops().getAsInt()))
                .forEach((hops, group) -> ceilings.put(Integer.toString(hops), PathCeiling.of(group)));
        ceilings.put(ALL, PathCeiling.of(members));
        return ceilings;
    }

    TextTable table() {
        TextTable table = new TextTable("HOPS", "STORIES", "ACCURACY", "CEILING", "95 %", "DEVIATION", "ANSWERED", "PRECISION");
        groups().forEach((hops, sets) -> table.row(row(hops, sets, ceilings.get(hops).share())));
        return table;
    }

    /** All sets, by number of hops and then together. */
    private Map<String, List<AnswerAccuracy>> groups() {
        Map<String, List<AnswerAccuracy>> groups = new LinkedHashMap<>();
        byHops.getFirst().keySet().forEach(hops -> groups.put(hops.toString(), byHops.stream().map(set -> set.get(hops)).toList()));
        groups.put(ALL, whole);
        return groups;
    }

    private static List<String> row(String hops, List<AnswerAccuracy> sets, OptionalDouble ceiling) {
        Optional<OverSeeds> accuracy = over(sets.stream().map(AnswerAccuracy::accuracy).toList());
        AnswerAccuracy together = sets.stream().reduce(AnswerAccuracy::plus).orElseThrow();
        String interval = Numbers.text(together.interval().low()) + " to " + Numbers.text(together.interval().high());
        return List.of(hops, Integer.toString(sets.getFirst().asked()), accuracy.map(a -> Numbers.text(a.mean())).orElse("-"), text(ceiling), interval,
                accuracy.map(OverSeeds::deviation).filter(OptionalDouble::isPresent).map(d -> Numbers.text(d.getAsDouble())).orElse("-"),
                text(together.answeredShare()), text(together.precision()));
    }

    private static Optional<OverSeeds> over(List<OptionalDouble> values) {
        double[] known = values.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        return known.length == 0 ? Optional.empty() : Optional.of(OverSeeds.of(known));
    }

    private static String text(OptionalDouble value) {
        return value.isEmpty() ? "-" : Numbers.text(value.getAsDouble());
    }

    /** What each set of rules has of the rules that hold. */
    List<String> recoveryLines() {
        List<String> lines = new ArrayList<>();
        for (int s = 0; s < recoveries.size(); s++) {
            RuleRecovery r = recoveries.get(s);
            lines.add(sets.get(s) + ": " + r.right().size() + " of " + Numbers.count(r.holding(), "rule") + " that hold, " + r.wrongHead().size()
                    + " with a wrong head, " + r.unknown().size() + " others, " + r.withInvented() + " with invented relations");
        }
        return lines;
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("kind", "stories");
        json.add("sets", Json.strings(sets));
        json.add("groups", Json.array(groups().entrySet(), group -> {
            JsonObject object = new JsonObject();
            object.addProperty("hops", group.getKey());
            ceilings.get(group.getKey()).share().ifPresent(ceiling -> object.addProperty("ceiling", ceiling));
            object.add("accuracies", Json.array(group.getValue(), StoryScores::json));
            over(group.getValue().stream().map(AnswerAccuracy::accuracy).toList()).ifPresent(over -> {
                object.addProperty("mean", over.mean());
                over.deviation().ifPresent(d -> object.addProperty("deviation", d));
            });
            return object;
        }));
        json.add("recovery", Json.array(recoveries, StoryScores::json));
        return json;
    }

    private static JsonObject json(AnswerAccuracy accuracy) {
        JsonObject json = new JsonObject();
        json.addProperty("asked", accuracy.asked());
        json.addProperty("answered", accuracy.answered());
        json.addProperty("right", accuracy.right());
        accuracy.accuracy().ifPresent(a -> json.addProperty("accuracy", a));
        return json;
    }

    private static JsonObject json(RuleRecovery recovery) {
        JsonObject json = new JsonObject();
        json.addProperty("holding", recovery.holding());
        json.addProperty("right", recovery.right().size());
        json.add("wrongHead", Json.strings(recovery.wrongHead().stream().map(Rule::toString).toList()));
        json.addProperty("unknown", recovery.unknown().size());
        json.add("missing", Json.strings(recovery.missing().stream().map(Rule::toString).toList()));
        json.addProperty("withInvented", recovery.withInvented());
        return json;
    }
}
