package org.gnomon.host.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;
import org.gnomon.host.RunStore.Difference;

/** Compares runs by what makes or is their result; times, ids and arguments (such as where to write) are no part of it. */
final class RunDifferences {

    private RunDifferences() {}

    /** A damaged run differs from every other: nothing is known of it. */
    static List<Difference> between(RunRecord left, RunRecord right) {
        if (damaged(left) || damaged(right)) {
            return List.of(new Difference("record", state(left), state(right)));
        }
        Map<String, String> first = facts(left);
        Map<String, String> second = facts(right);
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String a = first.getOrDefault(name, "");
            String b = second.getOrDefault(name, "");
            if (!a.equals(b)) {
                differences.add(new Difference(name, a, b));
            }
        }
        return List.copyOf(differences);
    }

    private static boolean damaged(RunRecord run) {
        return run.status().equals("damaged");
    }

    private static String state(RunRecord run) {
        return damaged(run) ? "damaged: " + run.message() : run.status();
    }

    private static Map<String, String> facts(RunRecord run) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("verb", run.verb());
        facts.put("status", run.status());
        facts.put("seed", Long.toString(run.seed()));
        run.methods().forEach(use -> method(use, facts));
        run.inputs().forEach(input -> put(facts, "input " + input.name(), input.sha256()));
        run.outputs().forEach(output -> put(facts, "output " + output.name(), output.sha256()));
        new TreeMap<>(run.environment()).forEach((name, value) -> facts.put("environment " + name, value));
        return facts;
    }

    private static void method(MethodUse use, Map<String, String> facts) {
        String name = put(facts, use.kind() + " " + use.id(), use.version());
        new TreeMap<>(use.parameters()).forEach((parameter, value) -> facts.put(name + " " + parameter, String.valueOf(value.value())));
    }

    /** Numbers the second and later facts of the same name, as when a method took part twice with other parameters. */
    private static String put(Map<String, String> facts, String name, String value) {
        String free = name;
        for (int count = 2; facts.containsKey(free); count++) {
            free = name + " (" + count + ")";
        }
        facts.put(free, value);
        return free;
    }
}
