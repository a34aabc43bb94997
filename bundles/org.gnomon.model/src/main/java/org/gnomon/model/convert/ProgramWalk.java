package org.gnomon.model.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.derived.DataFlow;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Activation;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.GnnStep.End;
import org.gnomon.model.packed.GnnStep.Reduction;
import org.gnomon.model.packed.RefusedInput;

/** Compiles any computation graph over the vocabulary of graph neural networks; failures name the node. */
final class ProgramWalk {

    /** What an edges port is given. */
    private record Edges(int type, boolean loops) {}

    private final String name;
    private final Task task;
    private final ComputationGraph graph;
    private final NodeWeights weights;
    private final List<GnnStep> steps = new ArrayList<>();
    private final Map<Node, Integer> stepOf = new HashMap<>();
    private final Map<Node, Edges> edgesOf = new HashMap<>();
    private final Map<Node, Boolean> loops = new HashMap<>();
    private Node rooted;

    /** @param model a model whose graph is acyclic and has sound arities, shapes and tensors */
    ProgramWalk(String name, GnnModel model) {
        this.name = name;
        task = Task.valueOf(model.getTask().name());
        graph = model.getGraph();
        weights = new NodeWeights(name);
    }

    GnnProgram program() {
        List<Node> outputs = graph.getOutputs();
        if (outputs.size() != 1) {
            throw new RefusedInput(name, "", "its graph has " + outputs.size() + " outputs; expected one with the logits");
        }
        rooted = task == Task.NODE ? firstBehindMessages(outputs.getFirst()) : null;
        for (Node node : DataFlow.order(graph)) {
            compile(node, op(node));
        }
        return new GnnProgram(name, task, steps, addsLoops());
    }

    private GnnOp op(Node node) {
        return GnnOp.of(node.getOp().getName()).filter(op -> op != GnnOp.UNKNOWN && op != GnnOp.SOFTMAX)
                .orElseThrow(() -> refused(node, "its operator '" + node.getOp().getName() + "' cannot be run; allowed: " + Stream.of(GnnOp.values())
                        .filter(op -> op != GnnOp.UNKNOWN && op != GnnOp.SOFTMAX).map(GnnOp::label).collect(Collectors.joining(", "))));
    }

    /** The first of the steps that end in {@code output} and work row by row: from there on only the root's row is needed. */
    private Node firstBehindMessages(Node output) {
        Node first = output;
        while (source(first, 0).getOutgoing().size() == 1 && op(source(first, 0)).rowByRow()) {
            first = source(first, 0);
        }
        return first;
    }

    private void compile(Node node, GnnOp op) {
        switch (op) {
            case INPUT -> {
                if (isAdjacency(node)) {
                    edgesOf.put(node, new Edges(GnnStep.EVERY_TYPE, false));
                } else {
                    put(node, new GnnStep.Features(node.getId(), node.getOut().getC()));
                }
            }
            case EDGES_OF_TYPE -> edgesOf.put(node, new Edges(type(node), edges(node, 0).loops()));
            case ADD_LOOPS -> edgesOf.put(node, new Edges(edges(node, 0).type(), true));
            case OUTPUT -> end(node);
            default -> put(node, step(node, op));
        }
    }

    private void end(Node output) {
        int last = x(output);
        if (last != steps.size() - 1) {
            throw refused(output, "reads '" + source(output, 0).getId() + "', but other nodes come to no output");
        }
    }

    private void put(Node node, GnnStep step) {
        stepOf.put(node, add(step));
    }

    private int add(GnnStep step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private GnnStep step(Node node, GnnOp op) {
        String id = node.getId();
        return switch (op) {
            case EDGE_INPUT -> new GnnStep.EdgeFeatures(id, node.getOut().getC());
            case MATMUL -> new GnnStep.Linear(id, x(node), weights.dense(node));
            case BATCH_NORM -> new GnnStep.Normalise(id, x(node), weights.norm(node));
            case ROW_NORM -> new GnnStep.RowNorm(id, x(node));
            case RELU -> new GnnStep.Activate(id, x(node), Activation.RELU);
            case LEAKY_RELU -> new GnnStep.Activate(id, x(node), new Activation.Relu(weights.epsilon(node)));
            case ELU -> new GnnStep.Activate(id, x(node), new Activation.Elu());
            case TANH -> new GnnStep.Activate(id, x(node), new Activation.Tanh());
            case SIGMOID -> new GnnStep.Activate(id, x(node), new Activation.Sigmoid());
            case SELF_LOOP -> new GnnStep.Scale(id, x(node), 1 + weights.epsilon(node));
            case SCALE -> new GnnStep.Scale(id, x(node), weights.epsilon(node));
            case INVERSE_SQRT -> new GnnStep.InverseSqrt(id, x(node));
            case NODES_OF_TYPE -> new GnnStep.OfType(id, x(node), type(node));
            case GATHER -> new GnnStep.Gather(id, onEdges(node), End.SOURCE);
            case GATHER_TARGET -> new GnnStep.Gather(id, onEdges(node), End.TARGET);
            case EDGE_SOFTMAX -> new GnnStep.EdgeSoftmax(id, onEdges(node), edges(node, 1).type());
            case SPMM -> new GnnStep.Propagate(id, onEdges(node), edges(node, 1).type());
            case SCATTER -> new GnnStep.Aggregate(id, onEdges(node), Reduction.SUM, edges(node, 1).type());
            case SCATTER_MEAN -> new GnnStep.Aggregate(id, onEdges(node), Reduction.MEAN, edges(node, 1).type());
            case SCATTER_MAX -> new GnnStep.Aggregate(id, onEdges(node), Reduction.MAX, edges(node, 1).type());
            case DEGREE -> new GnnStep.Degree(id, read(node, edges(node, 0)).type());
            case POOL_SUM -> new GnnStep.Pool(id, x(node), Reduction.SUM);
            case POOL_MEAN -> new GnnStep.Pool(id, x(node), Reduction.MEAN);
            case POOL_MAX -> new GnnStep.Pool(id, x(node), Reduction.MAX);
            case ADD -> new GnnStep.Add(id, all(node));
            case CONCAT -> new GnnStep.Concat(id, all(node));
            case MULTIPLY -> new GnnStep.Multiply(id, step(node, 0), step(node, 1));
            case UNKNOWN, INPUT, OUTPUT, SOFTMAX, EDGES_OF_TYPE, ADD_LOOPS -> throw new IllegalStateException(op.label());
        };
    }

    private boolean isAdjacency(Node input) {
        return input.getOutgoing().stream().allMatch(edge -> edge.getTargetPort() == op(edge.getTarget()).edgesPort());
    }

    /** The step at port 0; behind the messages of a node task, the root's row of it. */
    private int x(Node node) {
        int x = step(node, 0);
        return node == rooted ? add(new GnnStep.Root("root", x)) : x;
    }

    private int onEdges(Node node) {
        read(node, edges(node, 1));
        return step(node, 0);
    }

    private Edges read(Node node, Edges edges) {
        loops.put(node, edges.loops());
        return edges;
    }

    private int step(Node node, int port) {
        Integer step = stepOf.get(source(node, port));
        if (step == null) {
            throw refused(node, "reads edges at port " + port + "; expected rows");
        }
        return step;
    }

    private List<Integer> all(Node node) {
        List<Integer> inputs = new ArrayList<>();
        for (int port = 0; port < node.getIncoming().size(); port++) {
            inputs.add(step(node, port));
        }
        return inputs;
    }

    private Edges edges(Node node, int port) {
        Edges edges = edgesOf.get(source(node, port));
        if (edges == null) {
            throw refused(node, "reads rows at port " + port + "; expected the adjacency");
        }
        return edges;
    }

    private Node source(Node node, int port) {
        List<Node> sources = node.getIncoming().stream().sorted(Comparator.comparingInt(Edge::getTargetPort)).map(Edge::getSource).toList();
        if (port >= sources.size()) {
            throw refused(node, "has nothing at port " + port);
        }
        return sources.get(port);
    }

    private int type(Node node) {
        double type = weights.epsilon(node);
        if (type < 0 || type > Integer.MAX_VALUE || type != Math.rint(type)) {
            throw refused(node, "its type is " + type + "; allowed: whole numbers from 0");
        }
        return (int) type;
    }

    /** Loops are added to all edges or to none. */
    private boolean addsLoops() {
        boolean any = loops.containsValue(true);
        loops.forEach((node, with) -> {
            if (with != any) {
                throw refused(node, "reads edges without the loops that other nodes add; expected the same edges everywhere");
            }
        });
        return any;
    }

    private RefusedInput refused(Node node, String reason) {
        return new RefusedInput(name, "node '" + node.getId() + "'", reason);
    }
}
