package org.gnomon.model.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.label.Label;
import org.gnomon.model.label.LatencyLabel;
import org.gnomon.model.label.TaskLabel;

/** I9: a label's task and device exist; one label for each task, number of epochs, seed and trust. */
final class Labels implements Invariant {

    @Override
    public String id() {
        return "I9";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Label label : graph.getLabels()) {
            if (!Double.isFinite(label.getValue())) {
                findings.error(label, "its value is " + label.getValue(), "use a finite number or remove the label");
            }
            if (label instanceof LatencyLabel latency && latency.getDevice() == null) {
                findings.error(label, "has no device", "name what the latency was measured on");
            }
            if (label instanceof TaskLabel task) {
                task(task, seen, findings);
            }
        }
    }

    private static void task(TaskLabel label, Set<List<Object>> seen, Findings findings) {
        if (label.getTask() == null) {
            findings.error(label, "has no task", "name the task it scores");
        } else if (!seen.add(Arrays.asList(label.getTask(), label.getEpochs(), label.getSeed(), label.getTrust()))) {
            findings.error(label, "repeats a label of task '" + label.getTask().getId() + "' with the same epochs, seed and trust", "keep one of them");
        }
    }
}
