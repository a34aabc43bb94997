package org.gnomon.io.tables;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Trust;
import org.gnomon.api.io.Importer;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class TablesImporterContractTest extends ImporterContract<LabelSet> {

    @Override
    protected Importer<LabelSet> importer() {
        return new TablesImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        PredictionTask task = PredictionTask.of("CIFAR-10, 200 epochs", "test accuracy", "1", true);
        LabelSet.Builder builder = LabelSet.builder("small", "nb-201", List.of(new LabelColumn("accuracy", task, Trust.MEASURED, "a table", "MIT")));
        IntStream.range(0, 5).forEach(i -> builder.set(builder.row("nb-201", "cell-" + i), 0, 0.5 + 0.1 * i));
        return MemoryFolder.written(new LabelsExporter(), builder.build());
    }

    @Override
    protected List<Object> compared(LabelSet set) {
        return List.of(set.name(), set.columns(), IntStream.range(0, set.size()).mapToObj(row -> List.of(set.architecture(row), set.labels(row))).toList());
    }
}
