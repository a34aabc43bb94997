package org.gnomon.model.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnStep.Reduction;
import org.junit.jupiter.api.Test;

class GnnProgramTest {

    private final List<GnnStep> steps = new ArrayList<>(List.of(new GnnStep.Features("x", 2), new GnnStep.Propagate("messages", 0, GnnStep.EVERY_TYPE),
            new GnnStep.Activate("relu", 1, Activation.RELU), new GnnStep.Propagate("again", 2, GnnStep.EVERY_TYPE),
            new GnnStep.Pool("pool", 3, Reduction.MEAN), new GnnStep.Linear("logits", 4, Dense.withoutBias(2, 3, new double[6]))));

    @Test
    void widthsAndDepthFollowFromTheSteps() {
        GnnProgram program = program();
        assertThat(program.featureCount()).isEqualTo(2);
        assertThat(program.edgeFeatureCount()).isZero();
        assertThat(program.classCount()).isEqualTo(3);
        assertThat(program.depth()).isEqualTo(2);
        assertThat(program.hops()).containsExactly(0, 1, 1, 2, 2, 2);
    }

    @Test
    void theGateFormCountsEdgesActivationsAndFeatures() {
        assertThat(GateForm.of(program(), false)).isEqualTo(new GateForm(3, List.of()));
        assertThat(GateForm.of(program(), true).degree()).isEqualTo(4);
    }

    @Test
    void aNetworkOfLayersHasTheDegreeOfItsProgram() {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        GnnNetwork gcn = new GnnNetwork("gcn", Task.GRAPH, Collections.nCopies(3, new MessageLayer.Gcn(one)), one, one);
        GateForm form = GateForm.of(gcn.program(), false);
        assertThat(form.degree()).isEqualTo(7);
        assertThat(form.held()).extracting(GnnStep::name).containsExactly("layer0.normalise", "layer1.normalise", "layer2.normalise");
    }

    @Test
    void aStepThatDoesNotFitIsRefusedByName() {
        refused(5, new GnnStep.Linear("logits", 4, Dense.withoutBias(3, 3, new double[9])), "step 'logits' of network 'net' reads 3 columns; step 'pool' makes 2");
        refused(4, new GnnStep.Root("root", 3), "does not fit its task GRAPH");
        refused(3, new GnnStep.Aggregate("again", 2, Reduction.SUM, 0), "reads a row per EDGE; step 'relu' makes one per NODE");
        refused(2, new GnnStep.Activate("relu", 2, Activation.RELU), "reads step 2; allowed: the 2 steps before it");
        refused(0, new GnnStep.Features("x", 1 << 21), "has 2097152 columns; allowed: 1..1048576");
        refused(0, new GnnStep.Degree("x", 0), "step 'logits' of network 'net' reads 2 columns; step 'pool' makes 1");
    }

    @Test
    void aProgramEndsWithOneRow() {
        steps.subList(4, 6).clear();
        assertThatThrownBy(this::program).hasMessageContaining("step 'again' of network 'net' ends it with a row per node; expected one row");
    }

    private void refused(int at, GnnStep step, String reason) {
        GnnStep good = steps.set(at, step);
        assertThatThrownBy(this::program).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
        steps.set(at, good);
    }

    private GnnProgram program() {
        return new GnnProgram("net", Task.GRAPH, steps, false);
    }
}
