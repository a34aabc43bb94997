package org.gnomon.model.packed;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.packed.GnnStep.Rows;

/** Rows and width of the result of every step of a program. */
public final class StepShapes {

    /** More columns than any network in use. */
    private static final int MOST_COLUMNS = 1 << 20;

    private record Shape(Rows rows, int width) {}

    private final String network;
    private final List<GnnStep> steps;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * @throws IllegalArgumentException naming the first step that does not fit what it reads
     */
    StepShapes(String network, List<GnnStep> steps) {
        this.network = network;
        this.steps = steps;
        for (GnnStep step : steps) {
            Shape shape = shapeOf(step);
            require(shape.width() >= 1 && shape.width() <= MOST_COLUMNS, step, "has " + shape.width() + " columns; allowed: 1.." + MOST_COLUMNS);
            shapes.add(shape);
        }
    }

    /** What step {@code step} has a row for. */
    public Rows rows(int step) {
        return shapes.get(step).rows();
    }

    /** Columns of step {@code step}. */
    public int width(int step) {
        return shapes.get(step).width();
    }

    private Shape shapeOf(GnnStep step) {
        for (int input : step.inputs()) {
            require(input >= 0 && input < shapes.size(), step, "reads step " + input + "; allowed: the " + shapes.size() + " steps before it");
        }
        return switch (step) {
            case GnnStep.Features features -> source(step, Rows.NODE, features.width());
            case GnnStep.EdgeFeatures features -> source(step, Rows.EDGE, features.width());
            case GnnStep.Degree degree -> new Shape(Rows.NODE, 1);
            case GnnStep.Linear linear -> new Shape(of(linear).rows(), mapped(linear, linear.map().in(), linear.map().out()));
            case GnnStep.Normalise normalise -> new Shape(of(normalise).rows(), mapped(normalise, normalise.norm().width(), normalise.norm().width()));
            case GnnStep.Gather gather -> new Shape(Rows.EDGE, on(Rows.NODE, gather));
            case GnnStep.Aggregate aggregate -> new Shape(Rows.NODE, on(Rows.EDGE, aggregate));
            case GnnStep.EdgeSoftmax softmax -> new Shape(Rows.EDGE, on(Rows.EDGE, softmax));
            case GnnStep.Propagate propagate -> new Shape(Rows.NODE, on(Rows.NODE, propagate));
            case GnnStep.OfType ofType -> new Shape(Rows.NODE, on(Rows.NODE, ofType));
            case GnnStep.Pool pool -> new Shape(Rows.GRAPH, on(Rows.NODE, pool));
            case GnnStep.Root root -> new Shape(Rows.GRAPH, on(Rows.NODE, root));
            case GnnStep.Activate activate -> of(activate);
            case GnnStep.RowNorm norm -> of(norm);
            case GnnStep.Scale scale -> of(scale);
            case GnnStep.InverseSqrt inverse -> of(inverse);
            case GnnStep.Add add -> new Shape(sameRows(add), sameWidth(add));
            case GnnStep.Concat concat -> new Shape(sameRows(concat), concat.inputs().stream().mapToInt(this::width).reduce(0, Math::addExact));
            case GnnStep.Multiply multiply -> new Shape(sameRows(multiply), blocks(multiply));
        };
    }

    private Shape of(GnnStep.Unary step) {
        return shapes.get(step.x());
    }

    /** All steps of one kind read the same input, so they agree on its width. */
    private Shape source(GnnStep step, Rows rows, int width) {
        for (int s = 0; s < shapes.size(); s++) {
            require(steps.get(s).getClass() != step.getClass() || width(s) == width, step, "reads " + width + " features; step '" + steps.get(s).name()
                    + "' reads " + width(s));
        }
        return new Shape(rows, width);
    }

    private int mapped(GnnStep.Unary step, int in, int out) {
        require(width(step.x()) == in, step, "reads " + in + " columns; step '" + steps.get(step.x()).name() + "' makes " + width(step.x()));
        return out;
    }

    private int on(Rows rows, GnnStep.Unary step) {
        require(rows(step.x()) == rows, step, "reads a row per " + rows + "; step '" + steps.get(step.x()).name() + "' makes one per "
                + rows(step.x()));
        return width(step.x());
    }

    private Rows sameRows(GnnStep step) {
        require(!step.inputs().isEmpty(), step, "reads nothing");
        Rows rows = rows(step.inputs().getFirst());
        for (int input : step.inputs()) {
            require(rows(input) == rows, step, "reads rows per " + rows + " and per " + rows(input));
        }
        return rows;
    }

    private int sameWidth(GnnStep step) {
        int width = width(step.inputs().getFirst());
        for (int input : step.inputs()) {
            require(width(input) == width, step, "adds " + width + " and " + width(input) + " columns");
        }
        return width;
    }

    private int blocks(GnnStep.Multiply step) {
        int width = width(step.x());
        require(width % width(step.y()) == 0, step, "multiplies " + width + " columns by " + width(step.y()) + "; allowed: a divisor");
        return width;
    }

    private void require(boolean holds, GnnStep step, String reason) {
        if (!holds) {
            throw new IllegalArgumentException("step '" + step.name() + "' of network '" + network + "' " + reason);
        }
    }
}
