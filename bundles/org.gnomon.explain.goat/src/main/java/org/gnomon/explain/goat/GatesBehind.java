package org.gnomon.explain.goat;

import java.util.Arrays;
import java.util.Optional;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;

/**
 * How many gates lie between every step of a program and the logits, where that is one number for all routes: then all products that start at one constant
 * have equally many variables.
 */
final class GatesBehind {

    private static final int UNKNOWN = -1;

    private final GnnProgram program;
    private final int[] behind;

    private GatesBehind(GnnProgram program) {
        this.program = program;
        behind = new int[program.steps().size()];
        Arrays.fill(behind, UNKNOWN);
    }

    /**
     * Factors that turn the derivatives of the frozen network into equal shares: one by the number of variables in the products of each constant.
     *
     * @param includeFeatures whether features are variables too
     * @return a factor per step; empty where the number of variables depends on the route
     */
    static Optional<double[]> constants(GnnProgram program, boolean includeFeatures) {
        GatesBehind gates = new GatesBehind(program);
        return !program.selfLoops() && gates.isCounted() ? Optional.of(gates.factors(includeFeatures)) : Optional.empty();
    }

    private boolean isCounted() {
        behind[behind.length - 1] = 0;
        for (int s = behind.length - 1; s >= 0; s--) {
            if (behind[s] != UNKNOWN && !passesOn(program.steps().get(s), behind[s])) {
                return false;
            }
        }
        return true;
    }

    private boolean passesOn(GnnStep step, int gates) {
        boolean adds = GnnProgram.crossesEdges(step) || step instanceof GnnStep.Activate;
        return switch (step) {
            case GnnStep.Multiply x -> false;
            case GnnStep.Degree x -> false;
            case GnnStep.InverseSqrt x -> true;
            case GnnStep.EdgeSoftmax x -> true;
            default -> step.inputs().stream().allMatch(input -> set(input, adds ? gates + 1 : gates));
        };
    }

    private boolean set(int step, int gates) {
        boolean agrees = behind[step] == UNKNOWN || behind[step] == gates;
        behind[step] = gates;
        return agrees;
    }

    private double[] factors(boolean includeFeatures) {
        double[] factors = new double[behind.length];
        for (int s = 0; s < factors.length; s++) {
            int variables = behind[s] + (includeFeatures && program.steps().get(s) instanceof GnnStep.Features ? 1 : 0);
            factors[s] = variables > 0 ? 1.0 / variables : 0;
        }
        return factors;
    }
}
