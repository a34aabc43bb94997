package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.ShapeRule;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.ShapeInference;
import org.gnomon.model.computation.Window;
import org.gnomon.model.derived.DataFlow;
import org.gnomon.model.derived.Windows;

/** I5: infers the shapes of an architecture from those of its inputs; a node that does not fit keeps its own. */
final class InferShapes implements Repair {

    @Override
    public String invariant() {
        return "I5";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        if (graph.getVocabulary() == null || !Operator.VOCABULARY.equals(graph.getVocabulary().getName())) {
            return changes;
        }
        for (Node node : DataFlow.order(graph)) {
            Optional<Operator> operator = node.getOp() == null ? Optional.empty() : Operator.named(node.getOp().getName());
            if (operator.isPresent() && !node.getIncoming().isEmpty() && operator.get().shapeRule() != ShapeRule.FREE && hasShapes(node)) {
                infer(node, operator.get(), changes);
            }
        }
        return changes;
    }

    private static boolean hasShapes(Node node) {
        return node.getIn() != null && node.getOut() != null
                && node.getIncoming().stream().allMatch(edge -> edge.getSource() != null && edge.getSource().getOut() != null);
    }

    private static void infer(Node node, Operator operator, List<String> changes) {
        try {
            List<FeatureShape> arriving = node.getIncoming().stream().sorted(Comparator.comparingInt(Edge::getTargetPort)).map(Edge::getSource)
                    .map(source -> shape(source.getOut())).toList();
            OpAttributes attributes = node.getAttributes();
            Window window = attributes == null ? Window.NONE : Windows.of(attributes);
            FeatureShape out = ShapeInference.output(operator, window, arriving, Math.max(1, node.getOut().getC()));
            set(node, node.getIn(), ShapeInference.reported(operator, arriving), "input", changes);
            set(node, node.getOut(), out, "output", changes);
        } catch (IllegalArgumentException | ArithmeticException e) {
            changes.add("left node '" + node.getId() + "' as it is: " + operator.label() + " " + e.getMessage());
        }
    }

    private static FeatureShape shape(TensorShape shape) {
        return new FeatureShape(shape.getH(), shape.getW(), shape.getC());
    }

    private static void set(Node node, TensorShape shape, FeatureShape inferred, String end, List<String> changes) {
        if (shape.getH() == inferred.height() && shape.getW() == inferred.width() && shape.getC() == inferred.channels()) {
            return;
        }
        changes.add("set the " + end + " shape of node '" + node.getId() + "' to " + inferred);
        shape.setLayout(Layout.NHWC);
        shape.getDims().clear();
        shape.getDims().addAll(List.of(1, inferred.height(), inferred.width(), inferred.channels()));
    }
}
