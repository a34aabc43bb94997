package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gnomon.io.onnx.TestModel.body;
import static org.gnomon.io.onnx.TestModel.integer;

import java.io.IOException;
import java.util.List;
import org.gnomon.api.io.ImportReport;
import org.gnomon.io.onnx.proto.Onnx.StringStringEntryProto;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static List<List<String>> rows(ImportReport report, String title) {
        return report.sections().stream().filter(section -> section.title().equals(title)).findFirst().orElseThrow().rows();
    }

    @Test
    void saysWhatIsInTheModel() throws IOException {
        ImportReport report = TestModel.of().domain("com.example", 2).input("x", -7, 3, 4, 4).weight("w", 5, 3, 1, 1)
                .node("Conv", List.of("x", "w"), "a").node("Conv", List.of("x", "w"), "b").node("Add", List.of("a", "b"), "y").output("y").report();

        assertThat(rows(report, "Model")).contains(List.of("operator sets", "ai.onnx 13, com.example 2"), List.of("tensors stored", "1"));
        assertThat(rows(report, "Inputs")).containsExactly(List.of("x", "float [open, 3, 4, 4]"));
        assertThat(rows(report, "Operators")).containsExactly(List.of("Add", "1"), List.of("Conv", "2"));
        assertThat(rows(report, "Computation graph")).contains(List.of("multiply-accumulates", "480"), List.of("out of the vocabulary", "0"));
        assertThat(report.sections()).extracting(ImportReport.Section::title).doesNotContain("Not said exactly");
    }

    @Test
    void namesEveryPlaceThatIsNotExact() throws IOException {
        ImportReport report = TestModel.of().input("x", 1, 3, 4, 4).node("Softmax", List.of("x"), "a").node("Relu", List.of("a"), "b")
                .node("NonZero", List.of("b"), "c").output("b").output("c").report();

        assertThat(rows(report, "Not said exactly")).extracting(row -> row.get(0) + ": " + row.get(2)).containsExactly(
                "node 0 'softmax0' (Softmax): a node out of the vocabulary",
                "node 2 'nonzero2' (NonZero): the size of what it makes is not known before the model runs: the graph ends before it");
    }

    @Test
    void namesSubgraphsAndDataOutside() throws IOException {
        TensorProto outside = TensorProto.newBuilder().setName("w").setDataType(1).addDims(4).setDataLocation(TensorProto.DataLocation.EXTERNAL)
                .addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue("weights.bin")).build();
        ImportReport report = TestModel.of().input("x", 1, 4).tensor(outside).node("Add", List.of("x", "w"), "a")
                .node("If", List.of("a"), "y", body("then_branch", TestModel.of().node("Relu", List.of("a"), "z").graph())).output("a").report();

        assertThat(rows(report, "Subgraphs")).containsExactly(List.of("node 1 'if1' (If)", "test", "1"));
        assertThat(rows(report, "Data outside the file")).containsExactly(List.of("weights.bin", "1", "not given; not needed"));
        assertThat(rows(report, "Operators")).contains(List.of("Relu", "1"));
    }

    @Test
    void saysWhyThereIsNoGraph() throws IOException {
        ImportReport report = TestModel.of().input("x", 1, 4).node("Flatten", List.of("x"), "y", integer("axis", 7)).output("y").report();

        assertThat(rows(report, "No computation graph")).singleElement().satisfies(row -> {
            assertThat(row.get(0)).isEqualTo("node 0 'flatten0' (Flatten)");
            assertThat(row.get(1)).contains("axis 7 of shape [1x4]; allowed: -2..1");
        });
    }
}
