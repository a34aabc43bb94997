package org.gnomon.kernels.internal.tape;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.kernels.internal.Affine;
import org.gnomon.kernels.internal.Matrix;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.GnnStep.Reduction;
import org.gnomon.model.packed.GnnStep.Rows;
import org.gnomon.model.packed.StepShapes;

/** Compiles one program. */
final class PlanBuilder {

    private final GnnProgram program;
    private final RowMath math;
    private final StepShapes shapes;
    private final List<TapeOp> ops = new ArrayList<>();
    private final List<Integer> activations = new ArrayList<>();
    private final List<Integer> attention = new ArrayList<>();

    PlanBuilder(GnnProgram program, RowMath math) {
        this.program = program;
        this.math = math;
        shapes = program.shapes();
    }

    Plan plan() {
        for (GnnStep step : program.steps()) {
            ops.add(op(ops.size(), step));
        }
        List<Integer> hops = program.hops();
        return new Plan(math, program, shapes, List.copyOf(ops), List.copyOf(activations), layers(hops), List.copyOf(attention), hops);
    }

    private TapeOp op(int at, GnnStep step) {
        return switch (step) {
            case GnnStep.Features features -> new FeaturesOp(at, false);
            case GnnStep.EdgeFeatures features -> new FeaturesOp(at, true);
            case GnnStep.Linear linear -> linear(at, linear.x(), linear.map());
            case GnnStep.Normalise normalise -> {
                Affine affine = Affine.of(normalise.norm());
                yield new AffineOp(at, normalise.x(), affine.scale(), affine.shift());
            }
            case GnnStep.Activate activate -> {
                activations.add(at);
                yield new ActivateOp(at, activate.x(), activate.function(), activations.size() - 1);
            }
            case GnnStep.RowNorm norm -> new RowNormOp(at, norm.x());
            case GnnStep.Scale scale -> new SumOp(at, List.of(scale.x()), scale.factor());
            case GnnStep.InverseSqrt inverse -> new InverseSqrtOp(at, inverse.x());
            case GnnStep.OfType ofType -> new OfTypeOp(at, ofType.x(), ofType.type());
            case GnnStep.Gather gather -> new GatherOp(at, gather.x(), gather.end());
            case GnnStep.EdgeSoftmax softmax -> {
                attention.add(at);
                yield new EdgeSoftmaxOp(at, softmax.x(), new EdgeFilter(softmax.edgeType()));
            }
            case GnnStep.Propagate propagate -> new PropagateOp(at, propagate.x(), new EdgeFilter(propagate.edgeType()));
            case GnnStep.Aggregate aggregate -> aggregate(at, aggregate);
            case GnnStep.Degree degree -> new DegreeOp(at, new EdgeFilter(degree.edgeType()));
            case GnnStep.Pool pool -> pool.reduction() == Reduction.MAX ? new PoolMaximumOp(at, pool.x())
                    : new ReadoutOp(at, pool.x(), pool.reduction() == Reduction.SUM ? ReadoutOp.Kind.SUM : ReadoutOp.Kind.MEAN);
            case GnnStep.Root root -> new ReadoutOp(at, root.x(), ReadoutOp.Kind.ROOT);
            case GnnStep.Add add -> new SumOp(at, add.inputs(), 1);
            case GnnStep.Concat concat -> new ConcatOp(at, concat.inputs());
            case GnnStep.Multiply multiply -> new MultiplyOp(at, multiply.x(), multiply.y());
        };
    }

    private TapeOp linear(int at, int x, Dense map) {
        Matrix matrix = Matrix.of(map);
        return new LinearOp(at, x, matrix.pack(math, Matrix.padded(map.bias())), matrix.packTransposed(math));
    }

    private static TapeOp aggregate(int at, GnnStep.Aggregate step) {
        EdgeFilter edges = new EdgeFilter(step.edgeType());
        return step.reduction() == Reduction.MAX ? new MaximumOp(at, step.x(), edges)
                : new AggregateOp(at, step.x(), step.reduction() == Reduction.MEAN, edges);
    }

    /** Per number of hops, the last activation or normalisation of rows of nodes, or else the last rows of nodes. */
    private List<Integer> layers(List<Integer> hops) {
        List<Integer> layers = new ArrayList<>();
        for (int hop = 1; hop <= program.depth(); hop++) {
            int last = -1;
            for (int at = 0; at < ops.size(); at++) {
                boolean ends = ops.get(at) instanceof ActivateOp || ops.get(at) instanceof AffineOp;
                if (hops.get(at) == hop && shapes.rows(at) == Rows.NODE && (last < 0 || ends || !endsLayer(last))) {
                    last = at;
                }
            }
            if (last >= 0) {
                layers.add(last);
            }
        }
        return layers;
    }

    private boolean endsLayer(int at) {
        return ops.get(at) instanceof ActivateOp || ops.get(at) instanceof AffineOp;
    }
}
