package org.gnomon.explain.cf2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.MotifRecovery;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On trained networks: houses on BA graphs. The README names the numbers. */
class MotifRecoveryTest {

    private final Cf2Explainer explainer = new Cf2Explainer(Kernels.plain());

    @ParameterizedTest
    @CsvSource({"gin_ba_2motifs, 0.8", "gcn_ba_2motifs, 0.95"})
    void motifEdgesScoreHigher(String model, double least, TestReporter reporter) {
        MotifRecovery recovery = new MotifRecovery(ReferenceAssumption.files(), model, 10);
        double auc = recovery.meanAuc(task -> explainer.explain(task, new TestParameters(Map.of()), TestRun.seeded(0)));
        reporter.publishEntry("motif AUC " + model, String.format(Locale.ROOT, "%.3f", auc));
        assertThat(auc).isGreaterThan(least);
    }
}
