package org.gnomon.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.profile.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsExporterTest {

    @TempDir
    Path folder;

    private static LabelColumn column(String name, Optional<Device> device) {
        return new LabelColumn(name, new PredictionTask("task of " + name, "metric", "ms", device.isPresent(), device), Trust.PSEUDO, "source", "MIT");
    }

    @Test
    void whatIsWrittenIsReadBackToTheLastBit() throws IOException {
        LabelSet.Builder builder = LabelSet.builder("set", "ofa-mbv3", List.of(column("a,\"b\"", Optional.empty()),
                column("c", Optional.of(new Device("pixel-3", Device.Kind.PHONE, "tflite 2.16", 8, "int8", 4)))));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            int row = builder.row(i % 3 == 0 ? "ofa-mbv3" : "ofa-mbv3@192", "e3k3,e3k3|\"" + i);
            builder.set(row, 0, random.nextDouble() * Math.pow(10, random.nextInt(-20, 20)));
            if (i % 2 == 0) {
                builder.set(row, 1, -i);
            }
        }
        LabelSet set = builder.build();
        new LabelsExporter().write(set, folder);
        LabelSet back = new Parts("folder", Map.of("labels.csv.gz", Files.readAllBytes(folder.resolve("labels.csv.gz")), "profile.json",
                Files.readAllBytes(folder.resolve("profile.json")), "graphs-0001.computations.pb.gz", new byte[3])).read();
        assertThat(back.name()).isEqualTo("set");
        assertThat(back.family()).isEqualTo("ofa-mbv3");
        assertThat(back.columns()).isEqualTo(set.columns());
        assertThat(back.size()).isEqualTo(set.size());
        for (int row = 0; row < set.size(); row++) {
            assertThat(back.space(row)).isEqualTo(set.space(row));
            assertThat(back.architecture(row)).isEqualTo(set.architecture(row));
            assertThat(back.labels(row)).isEqualTo(set.labels(row));
        }
    }

    @Test
    void aLabelCannotTakeTheNameOfTheIdentity() {
        LabelSet set = LabelSet.builder("set", "x", List.of(column("architecture", Optional.empty()))).build();
        assertThatThrownBy(() -> new LabelsExporter().write(set, folder)).isInstanceOf(IllegalArgumentException.class);
    }
}
