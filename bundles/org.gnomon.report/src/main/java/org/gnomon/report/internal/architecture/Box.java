package org.gnomon.report.internal.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/**
 * One box.
 *
 * @param label first line
 * @param shape second line: what it makes
 * @param title everything, for a pointer that rests on it
 * @param group decides its colour
 */
record Box(String label, String shape, String title, OpGroup group) {

    private static final int LONGEST_CHAIN = 4;

    static Box of(PackedComputation graph, List<Integer> nodes) {
        Operation last = graph.operation(nodes.getLast());
        long macs = nodes.stream().mapToLong(v -> graph.operation(v).macs()).sum();
        String title = nodes.stream().limit(200).map(v -> v + " " + text(graph.operation(v))).collect(Collectors.joining("\n"))
                + (macs > 0 ? String.format(Locale.ROOT, "%n%,d MACs", macs) : "");
        return new Box(label(graph, nodes), last.out().toString(), title, group(graph, nodes));
    }

    private static String label(PackedComputation graph, List<Integer> nodes) {
        if (nodes.size() <= LONGEST_CHAIN) {
            return nodes.stream().map(v -> text(graph.operation(v))).collect(Collectors.joining(" \u00b7 "));
        }
        Map<String, Integer> counts = new TreeMap<>();
        nodes.forEach(v -> counts.merge(graph.operator(v).label(), 1, Integer::sum));
        return nodes.size() + " nodes: " + counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(3)
                .map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
    }

    /** {@code Conv 3x3 /2}. */
    private static String text(Operation operation) {
        StringBuilder text = new StringBuilder(operation.operator().label());
        if (operation.window().area() > 0) {
            text.append(' ').append(operation.window().kernelH()).append('x').append(operation.window().kernelW());
            if (operation.window().strideH() > 1 || operation.window().strideW() > 1) {
                text.append(" /").append(operation.window().strideH());
            }
        }
        return text.toString();
    }

    /** That of the first weighted node, or of the first. */
    private static OpGroup group(PackedComputation graph, List<Integer> nodes) {
        return nodes.stream().map(graph::operator).filter(op -> op.weighted()).findFirst().orElse(graph.operator(nodes.getFirst())).group();
    }

    /** Width in pixels that the text needs. */
    double width() {
        return 16 + 6.6 * Math.max(label.length(), shape.length());
    }
}
