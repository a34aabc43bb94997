package org.gnomon.model.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.cg.Node;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Activation;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.GnnStep.End;
import org.gnomon.model.packed.GnnStep.Rows;
import org.gnomon.model.packed.StepShapes;

/** Builds the computation graph of a program: a node a step. The root step of a node task has no node: the graph makes a row for every node. */
final class ProgramGraph {

    private final GnnProgram program;
    private final StepShapes shapes;
    private final GraphAssembly graph = new GraphAssembly();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Node> edgesOfType = new HashMap<>();
    private final Set<String> ids = new HashSet<>(Set.of("adjacency", "logits"));

    ProgramGraph(GnnProgram program) {
        this.program = program;
        shapes = program.shapes();
    }

    GnnModel model() {
        Node adjacency = graph.input("adjacency", GnnOp.INPUT, GraphAssembly.ANY);
        edgesOfType.put(GnnStep.EVERY_TYPE, program.selfLoops() ? graph.step(id("edges"), GnnOp.ADD_LOOPS, adjacency) : adjacency);
        for (GnnStep step : program.steps()) {
            nodes.add(node(step));
        }
        graph.step("logits", GnnOp.OUTPUT, nodes.getLast());
        return graph.model(program);
    }

    private Node node(GnnStep step) {
        String id = id(step.name());
        return switch (step) {
            case GnnStep.Features features -> graph.input(id, GnnOp.INPUT, features.width());
            case GnnStep.EdgeFeatures features -> graph.input(id, GnnOp.EDGE_INPUT, features.width());
            case GnnStep.Linear linear -> graph.linear(id, linear.map(), nodes.get(linear.x()));
            case GnnStep.Normalise normalise -> graph.normalise(id, normalise.norm(), nodes.get(normalise.x()));
            case GnnStep.Activate activate -> activate(id, activate);
            case GnnStep.RowNorm norm -> graph.step(id, GnnOp.ROW_NORM, nodes.get(norm.x()));
            case GnnStep.Scale scale -> withState(graph.step(id, GnnOp.SCALE, nodes.get(scale.x())), "factor", scale.factor());
            case GnnStep.InverseSqrt inverse -> graph.step(id, GnnOp.INVERSE_SQRT, nodes.get(inverse.x()));
            case GnnStep.OfType ofType -> withState(graph.step(id, GnnOp.NODES_OF_TYPE, nodes.get(ofType.x())), "type", ofType.type());
            case GnnStep.Gather gather -> onEdges(id, gather.end() == End.SOURCE ? GnnOp.GATHER : GnnOp.GATHER_TARGET, gather, GnnStep.EVERY_TYPE);
            case GnnStep.EdgeSoftmax softmax -> onEdges(id, GnnOp.EDGE_SOFTMAX, softmax, softmax.edgeType());
            case GnnStep.Propagate propagate -> onEdges(id, GnnOp.SPMM, propagate, propagate.edgeType());
            case GnnStep.Aggregate aggregate -> onEdges(id, switch (aggregate.reduction()) {
                case SUM -> GnnOp.SCATTER;
                case MEAN -> GnnOp.SCATTER_MEAN;
                case MAX -> GnnOp.SCATTER_MAX;
            }, aggregate, aggregate.edgeType());
            case GnnStep.Degree degree -> joined(id, GnnOp.DEGREE, List.of(edges(degree.edgeType())));
            case GnnStep.Pool pool -> joined(id, switch (pool.reduction()) {
                case SUM -> GnnOp.POOL_SUM;
                case MEAN -> GnnOp.POOL_MEAN;
                case MAX -> GnnOp.POOL_MAX;
            }, List.of(nodes.get(pool.x())));
            case GnnStep.Root root -> nodes.get(root.x());
            case GnnStep.Add add -> joined(id, GnnOp.ADD, sources(add));
            case GnnStep.Concat concat -> joined(id, GnnOp.CONCAT, sources(concat));
            case GnnStep.Multiply multiply -> joined(id, GnnOp.MULTIPLY, sources(multiply));
        };
    }

    private Node activate(String id, GnnStep.Activate step) {
        Node rows = nodes.get(step.x());
        return switch (step.function()) {
            case Activation.Relu relu -> relu.negativeSlope() == 0 ? graph.step(id, GnnOp.RELU, rows)
                    : withState(graph.step(id, GnnOp.LEAKY_RELU, rows), "slope", relu.negativeSlope());
            case Activation.Elu elu -> graph.step(id, GnnOp.ELU, rows);
            case Activation.Tanh tanh -> graph.step(id, GnnOp.TANH, rows);
            case Activation.Sigmoid sigmoid -> graph.step(id, GnnOp.SIGMOID, rows);
        };
    }

    private Node withState(Node node, String name, double value) {
        graph.state(node, name, value);
        return node;
    }

    private Node onEdges(String id, GnnOp op, GnnStep.Unary step, int edgeType) {
        return joined(id, op, List.of(nodes.get(step.x()), edges(edgeType)));
    }

    private Node edges(int type) {
        return edgesOfType.computeIfAbsent(type, t -> withState(
                graph.step(id("edges" + t), GnnOp.EDGES_OF_TYPE, edgesOfType.get(GnnStep.EVERY_TYPE)), "type", t));
    }

    /** A node whose inputs may differ in width. */
    private Node joined(String id, GnnOp op, List<Node> sources) {
        int at = nodes.size();
        int rows = shapes.rows(at) == Rows.GRAPH && program.task() == Gnn.Task.GRAPH ? 1 : GraphAssembly.ANY;
        boolean one = op == GnnOp.ADD || op.label().startsWith("Pool") || op == GnnOp.SPMM;
        int in = one ? shapes.width(at) : GraphAssembly.ANY;
        int rowsIn = op == GnnOp.ADD ? rows : GraphAssembly.ANY;
        Node node = graph.node(id, op, GraphAssembly.shape(rowsIn, in), GraphAssembly.shape(rows, shapes.width(at)));
        for (int port = 0; port < sources.size(); port++) {
            graph.connect(sources.get(port), node, port);
        }
        return node;
    }

    private List<Node> sources(GnnStep step) {
        return step.inputs().stream().map(nodes::get).toList();
    }

    private String id(String name) {
        String id = name;
        for (int i = 2; !ids.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
