package org.gnomon.model.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.RefusedInput;

/** Reads a network off its computation graph, from the features on; ids and regions do not matter, only operators and edges do. */
final class NetworkWalk {

    /** The graph is no chain of GCN, GIN and GraphSAGE layers. */
    static final class NotLayered extends Exception {

        private static final long serialVersionUID = 1L;

        NotLayered() {
            super(null, null, false, false);
        }
    }

    private final String name;
    private final GnnModel model;
    private final NodeWeights weights;
    private Node adjacency;
    private int visited;

    /** @param model a model whose graph is acyclic and has sound arities, shapes and tensors */
    NetworkWalk(String name, GnnModel model) {
        this.name = name;
        this.model = model;
        weights = new NodeWeights(name);
    }

    GnnNetwork network() throws NotLayered {
        ComputationGraph graph = model.getGraph();
        if (!GnnVocabulary.NAME.equals(graph.getVocabulary().getName())) {
            throw new RefusedInput(name, "", "its operators are of vocabulary '" + graph.getVocabulary().getName() + "'; allowed: '"
                    + GnnVocabulary.NAME + "'");
        }
        Node rows = inputs(graph);
        List<MessageLayer> layers = new ArrayList<>();
        while (!startsClassifier(rows)) {
            rows = layer(rows, layers);
        }
        GnnNetwork.Task task = GnnNetwork.Task.valueOf(model.getTask().name());
        if (task == GnnNetwork.Task.GRAPH) {
            rows = next(rows, GnnOp.POOL_MEAN);
        }
        Node hidden = next(rows, GnnOp.MATMUL);
        Node output = next(next(hidden, GnnOp.RELU), GnnOp.MATMUL);
        next(output, GnnOp.OUTPUT);
        if (visited != graph.getNodes().size()) {
            throw new NotLayered();
        }
        return new GnnNetwork(name, task, layers, weights.dense(hidden), weights.dense(output));
    }

    private Node inputs(ComputationGraph graph) throws NotLayered {
        List<Node> inputs = graph.getInputs();
        if (inputs.size() != 2) {
            throw new NotLayered();
        }
        boolean adjacencyFirst = inputs.getFirst().getOutgoing().stream().allMatch(edge -> is(edge.getTarget(), GnnOp.SPMM) && edge.getTargetPort() == 1);
        adjacency = inputs.get(adjacencyFirst ? 0 : 1);
        visited = 2;
        return inputs.get(adjacencyFirst ? 1 : 0);
    }

    private boolean startsClassifier(Node rows) {
        List<Node> targets = targets(rows);
        return targets.size() == 1 && (is(targets.getFirst(), GnnOp.MATMUL) || is(targets.getFirst(), GnnOp.POOL_MEAN));
    }

    private Node layer(Node rows, List<MessageLayer> layers) throws NotLayered {
        List<Node> targets = targets(rows);
        if (targets.size() == 1) {
            Node linear = next(aggregate(next(rows, GnnOp.ROW_NORM)), GnnOp.MATMUL);
            layers.add(new MessageLayer.Gcn(weights.dense(linear)));
            return next(linear, GnnOp.RELU);
        }
        if (targets.size() == 2 && targets.stream().anyMatch(node -> is(node, GnnOp.SELF_LOOP))) {
            return gin(rows, layers);
        }
        if (targets.size() == 2 && targets.stream().anyMatch(node -> is(node, GnnOp.MATMUL))) {
            return sage(rows, layers);
        }
        throw new NotLayered();
    }

    private Node gin(Node rows, List<MessageLayer> layers) throws NotLayered {
        Node self = branch(rows, GnnOp.SELF_LOOP);
        Node first = next(merged(visit(branch(rows, GnnOp.SPMM)), visit(self)), GnnOp.MATMUL);
        Node second = next(next(first, GnnOp.RELU), GnnOp.MATMUL);
        Node norm = next(next(second, GnnOp.RELU), GnnOp.BATCH_NORM);
        layers.add(new MessageLayer.Gin(weights.epsilon(self), weights.dense(first), weights.dense(second), weights.norm(norm)));
        return norm;
    }

    private Node sage(Node rows, List<MessageLayer> layers) throws NotLayered {
        Node root = visit(branch(rows, GnnOp.MATMUL));
        Node neighbour = next(visit(branch(rows, GnnOp.SPMM)), GnnOp.MATMUL);
        layers.add(new MessageLayer.Sage(weights.dense(neighbour), weights.dense(root)));
        return next(merged(neighbour, root), GnnOp.RELU);
    }

    private Node aggregate(Node rows) throws NotLayered {
        return visit(branch(rows, GnnOp.SPMM));
    }

    private Node merged(Node first, Node second) throws NotLayered {
        Node sum = next(first, GnnOp.ADD);
        if (!targets(second).equals(List.of(sum)) || sum.getIncoming().size() != 2) {
            throw new NotLayered();
        }
        return sum;
    }

    /** The one target of {@code node}. */
    private Node next(Node node, GnnOp op) throws NotLayered {
        List<Node> targets = targets(node);
        if (targets.size() != 1 || !is(targets.getFirst(), op)) {
            throw new NotLayered();
        }
        return visit(targets.getFirst());
    }

    private Node branch(Node node, GnnOp op) throws NotLayered {
        Node target = targets(node).stream().filter(candidate -> is(candidate, op)).findFirst()
                .orElseThrow(NotLayered::new);
        if (op == GnnOp.SPMM && !sources(target).equals(List.of(node, adjacency))) {
            throw new NotLayered();
        }
        return target;
    }

    private Node visit(Node node) {
        visited++;
        return node;
    }

    private static List<Node> targets(Node node) {
        return node.getOutgoing().stream().map(Edge::getTarget).toList();
    }

    private static List<Node> sources(Node node) {
        return node.getIncoming().stream().sorted(Comparator.comparingInt(Edge::getTargetPort)).map(Edge::getSource).toList();
    }

    private static boolean is(Node node, GnnOp op) {
        return op.label().equals(node.getOp().getName());
    }
}
