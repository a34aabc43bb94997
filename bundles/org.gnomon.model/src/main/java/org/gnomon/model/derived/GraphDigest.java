package org.gnomon.model.derived;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.TensorShape;

/**
 * Digest of the structure of a graph: 12 rounds of Weisfeiler-Leman refinement, start label (operator, shapes, kernel, bias), then the sorted labels of
 * predecessors and of successors. The same for every order of nodes and edges; weights, names and ids do not count. O(12 (n + m) log m).
 */
public final class GraphDigest {

    private static final int ROUNDS = 12;

    private final MessageDigest sha256;

    private GraphDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The digest of {@code graph}, 64 hexadecimal digits. */
    public static String of(ComputationGraph graph) {
        return new GraphDigest().digest(graph);
    }

    private String digest(ComputationGraph graph) {
        Map<Node, String> labels = new HashMap<>();
        graph.getNodes().forEach(node -> labels.put(node, hash(start(node))));
        for (int round = 0; round < ROUNDS; round++) {
            Map<Node, String> next = new HashMap<>();
            graph.getNodes().forEach(node -> next.put(node, refined(node, labels)));
            labels.putAll(next);
        }
        return hash(String.join(",", labels.values().stream().sorted().toList()));
    }

    private String refined(Node node, Map<Node, String> labels) {
        return hash(sorted(node.getIncoming(), Edge::getSource, labels) + "|" + sorted(node.getOutgoing(), Edge::getTarget, labels) + "|"
                + labels.get(node));
    }

    private static String sorted(List<Edge> edges, Function<Edge, Node> end, Map<Node, String> labels) {
        Stream<String> ends = edges.stream().map(end).filter(Objects::nonNull).map(node -> labels.getOrDefault(node, "?"));
        return String.join(",", ends.sorted().toList());
    }

    private static String start(Node node) {
        OpAttributes attributes = node.getAttributes();
        String kernel = attributes == null ? "" : attributes.getKernelH() + "x" + attributes.getKernelW() + " " + attributes.isBias();
        return (node.getOp() == null ? "?" : node.getOp().getName()) + " " + dims(node.getIn()) + " " + dims(node.getOut()) + " " + kernel;
    }

    private static String dims(TensorShape shape) {
        return shape == null ? "?" : shape.getLayout() + "" + shape.getDims();
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
