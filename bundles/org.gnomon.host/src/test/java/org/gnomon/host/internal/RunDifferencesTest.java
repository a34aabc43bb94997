package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;
import org.gnomon.host.RunStore.Difference;
import org.junit.jupiter.api.Test;

class RunDifferencesTest {

    private static final RunRecord RUN = new RunRecord("0001-explain", Path.of("runs/0001-explain"), "explain", "succeeded", "",
            Map.of("out", "a"), 3, List.of(use("1.0.0", 7)),
            List.of(new Digest("MUTAG", "aa")), List.of(new Digest("table.txt", "bb")), Map.of("kernels", "plain"),
            "2026-01-02T12:00:00Z", "2026-01-02T12:00:01Z");

    private static MethodUse use(String version, int samples) {
        return new MethodUse("explainer", "eig-search", version, Map.of("samples", new ParameterValue(samples, "run")));
    }

    private static RunRecord run(long seed, List<MethodUse> methods, List<Digest> inputs, List<Digest> outputs, Map<String, String> environment) {
        return new RunRecord("0002-explain", Path.of("elsewhere"), "explain", "succeeded", "", Map.of("out", "b"), seed, methods, inputs, outputs,
                environment, "2027-01-01T00:00:00Z", "");
    }

    @Test
    void areNoneBetweenRunsThatDifferOnlyInIdFolderArgumentsAndTime() {
        RunRecord again = run(3, RUN.methods(), RUN.inputs(), RUN.outputs(), RUN.environment());
        assertThat(RunDifferences.between(RUN, again)).isEmpty();
        assertThat(RunDifferences.between(RUN, RUN)).isEmpty();
    }

    @Test
    void areNamedWithBothSides() {
        RunRecord other = run(4, List.of(use("1.1.0", 8)), List.of(new Digest("MUTAG", "cc")), List.of(new Digest("table.txt", "dd")),
                Map.of("kernels", "vector"));
        assertThat(RunDifferences.between(RUN, other)).containsExactly(new Difference("seed", "3", "4"),
                new Difference("explainer eig-search", "1.0.0", "1.1.0"), new Difference("explainer eig-search samples", "7", "8"),
                new Difference("input MUTAG", "aa", "cc"), new Difference("output table.txt", "bb", "dd"),
                new Difference("environment kernels", "plain", "vector"));
    }

    @Test
    void areEmptyOnTheSideThatLacksIt() {
        RunRecord other = run(3, List.of(use("1.0.0", 7), use("1.0.0", 9)), List.of(), RUN.outputs(), RUN.environment());
        assertThat(RunDifferences.between(RUN, other)).containsExactly(new Difference("input MUTAG", "aa", ""),
                new Difference("explainer eig-search (2)", "", "1.0.0"), new Difference("explainer eig-search (2) samples", "", "9"));
    }

    @Test
    void existBetweenTwoDamagedRunsOfWhichNothingIsKnown() {
        RunRecord damaged = new RunRecord("0003-explain", Path.of("x"), "", "damaged", "cut off", Map.of(), 0, List.of(), List.of(), List.of(),
                Map.of(), "", "");
        assertThat(RunDifferences.between(damaged, damaged)).containsExactly(new Difference("record", "damaged: cut off", "damaged: cut off"));
        assertThat(RunDifferences.between(RUN, damaged)).containsExactly(new Difference("record", "succeeded", "damaged: cut off"));
    }
}
