package org.gnomon.model.packed;

import java.util.List;

/**
 * How far a network is a polynomial of its edge gates and one gate per activation.
 *
 * @param degree of the logits, with all other factors that depend on data held; at most {@link #LARGEST}
 * @param held steps with such a factor: row norms, degrees under a root, means, attention, smooth activations. Without any the form is exact
 */
public record GateForm(int degree, List<GnnStep> held) {

    /** Where counting the degree ends. */
    public static final int LARGEST = 1_000_000;

    /**
     * @param features whether the node features count as variables too
     */
    public static GateForm of(GnnProgram program, boolean features) {
        int[] degrees = new int[program.steps().size()];
        for (int s = 0; s < degrees.length; s++) {
            degrees[s] = Math.min(LARGEST, degree(program.steps().get(s), degrees, features));
        }
        return new GateForm(degrees[degrees.length - 1], program.steps().stream().filter(GateForm::holdsFactor).toList());
    }

    private static int degree(GnnStep step, int[] degrees, boolean features) {
        int largest = 0;
        int sum = 0;
        for (int input : step.inputs()) {
            largest = Math.max(largest, degrees[input]);
            sum += degrees[input];
        }
        return switch (step) {
            case GnnStep.Features x -> features ? 1 : 0;
            case GnnStep.InverseSqrt x -> 0;
            case GnnStep.EdgeSoftmax x -> 0;
            case GnnStep.Multiply x -> sum;
            case GnnStep.Activate x -> largest + 1;
            default -> GnnProgram.crossesEdges(step) ? largest + 1 : largest;
        };
    }

    private static boolean holdsFactor(GnnStep step) {
        return switch (step) {
            case GnnStep.RowNorm x -> true;
            case GnnStep.InverseSqrt x -> true;
            case GnnStep.EdgeSoftmax x -> true;
            case GnnStep.Activate activate -> !activate.function().piecewiseLinear();
            case GnnStep.Aggregate aggregate -> aggregate.reduction() == GnnStep.Reduction.MEAN;
            default -> false;
        };
    }
}
