package org.gnomon.io.tables;

import java.util.List;
import org.gnomon.api.Trust;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.tck.ExporterContract;

class LabelsExporterContractTest extends ExporterContract<LabelSet> {

    static LabelSet sample() {
        PredictionTask task = PredictionTask.of("CIFAR-10, 200 epochs", "test accuracy", "1", true);
        LabelSet.Builder builder = LabelSet.builder("small", "nb-201", List.of(new LabelColumn("accuracy", task, Trust.MEASURED, "a table", "MIT")));
        for (int i = 0; i < 5; i++) {
            builder.set(builder.row("nb-201", "cell-" + i), 0, 0.5 + 0.1 * i);
        }
        return builder.build();
    }

    @Override
    protected Exporter<LabelSet> exporter() {
        return new LabelsExporter();
    }

    @Override
    protected LabelSet value() {
        return sample();
    }
}
