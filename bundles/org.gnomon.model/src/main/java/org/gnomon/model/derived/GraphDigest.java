package org.gnomon.model.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.computation.StructureDigest;

/**
 * Digest of the structure of a graph, see {@link StructureDigest}: the same for every order of nodes and edges, and the same as that of the packed form;
 * weights, names and ids do not count. Nodes on or behind a cycle, which no sound graph has, count without their inputs.
 */
public final class GraphDigest implements StructureDigest.DataFlow {

    private final List<Node> nodes;
    private final int[][] inputs;

    private GraphDigest(List<Node> order, Set<Node> rest) {
        Map<Node, Integer> numbers = new HashMap<>();
        order.forEach(node -> numbers.put(node, numbers.size()));
        nodes = new ArrayList<>(order);
        nodes.addAll(rest);
        inputs = new int[nodes.size()][];
        for (int v = 0; v < inputs.length; v++) {
            inputs[v] = v < order.size() ? nodes.get(v).getIncoming().stream().map(edge -> numbers.get(edge.getSource())).filter(Objects::nonNull)
                    .mapToInt(Integer::intValue).toArray() : new int[0];
        }
    }

    /** The digest of {@code graph}, 64 hexadecimal digits. */
    public static String of(ComputationGraph graph) {
        List<Node> order = DataFlow.order(graph);
        Set<Node> rest = new LinkedHashSet<>(graph.getNodes());
        order.forEach(rest::remove);
        return StructureDigest.of(new GraphDigest(order, rest));
    }

    @Override
    public int nodeCount() {
        return inputs.length;
    }

    @Override
    public int inputCount(int node) {
        return inputs[node].length;
    }

    @Override
    public int input(int node, int i) {
        return inputs[node][i];
    }

    @Override
    public long label(int number) {
        Node node = nodes.get(number);
        OpAttributes a = node.getAttributes();
        TensorShape in = node.getIn();
        TensorShape out = node.getOut();
        return StructureDigest.label(node.getOp() == null ? "?" : node.getOp().getName(), height(in), width(in), channels(in), height(out), width(out),
                channels(out), a == null ? 0 : a.getKernelH(), a == null ? 0 : a.getKernelW(), a == null ? 1 : a.getDilationH(),
                a == null ? 1 : a.getDilationW(), a == null ? 1 : a.getGroups(), a != null && a.isBias() ? 1 : 0);
    }

    private static int height(TensorShape shape) {
        return shape == null ? 0 : shape.getH();
    }

    private static int width(TensorShape shape) {
        return shape == null ? 0 : shape.getW();
    }

    private static int channels(TensorShape shape) {
        return shape == null ? 0 : shape.getC();
    }
}
