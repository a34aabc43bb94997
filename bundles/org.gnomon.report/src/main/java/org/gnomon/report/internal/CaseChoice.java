package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;

/** Which cases are drawn: the first of every class in turn, so that no class crowds the others out. */
final class CaseChoice {

    /** Drawings of more cases make a page that nobody reads. */
    static final int MAX_CASES = 12;

    private CaseChoice() {}

    /** Places in {@code tasks}, rising; the first ones where a class is not known. */
    static List<Integer> of(List<ExplainTask> tasks) {
        Map<Integer, List<Integer>> byClass = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            byClass.computeIfAbsent(label(tasks.get(i)).orElse(-1), c -> new ArrayList<>()).add(i);
        }
        if (byClass.containsKey(-1)) {
            return IntStream.range(0, Math.min(MAX_CASES, tasks.size())).boxed().toList();
        }
        List<Integer> chosen = new ArrayList<>();
        for (int round = 0; round < MAX_CASES; round++) {
            for (List<Integer> places : byClass.values()) {
                if (round < places.size() && chosen.size() < MAX_CASES) {
                    chosen.add(places.get(round));
                }
            }
        }
        return chosen.stream().sorted().toList();
    }

    /** The true class of what {@code task} asks about, where known. */
    static OptionalInt label(ExplainTask task) {
        if (task.node().isEmpty()) {
            return task.graph().label();
        }
        return task.graph().hasNodeLabels() ? OptionalInt.of(task.graph().nodeLabel(task.node().getAsInt())) : OptionalInt.empty();
    }
}
