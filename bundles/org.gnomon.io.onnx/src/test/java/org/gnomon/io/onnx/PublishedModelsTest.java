package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.io.Limits;
import org.gnomon.io.onnx.graph.ModelReader;
import org.gnomon.io.onnx.graph.OnnxDimension;
import org.gnomon.io.onnx.graph.OnnxModel;
import org.gnomon.io.onnx.graph.OnnxValue;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.io.onnx.shape.ShapeInference;
import org.gnomon.io.onnx.shape.TensorFact;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

/** The models with which ONNX tests its operators, as Debian's libonnx-testdata 1.12.0 has them: one or a few operators each. */
class PublishedModelsTest {

    private static final Path FOLDER = Path.of(System.getProperty("gnomon.onnx.testdata", "/usr/share/libonnx-testdata/data"));

    private static List<Path> models() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no ONNX test data: install libonnx-testdata or set gnomon.onnx.testdata");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
        }
    }

    @Test
    void everyModelIsReadOrRefusedWithAReason() throws IOException {
        int read = 0;
        int refused = 0;
        for (Path model : models()) {
            try {
                new OnnxReportImporter().read(new FileSource(model), Limits.DEFAULT, TestRun.seeded(0));
                read++;
            } catch (RefusedInput e) {
                assertThat(e.position() + e.getMessage()).as(model.toString()).contains("operator set").doesNotContain("null");
                refused++;
            }
        }
        assertThat(read + refused).isEqualTo(1072);
        assertThat(refused).as("of operator sets before 7").isEqualTo(138);
    }

    @Test
    void shapesAreTheDeclaredOnes() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path file : models()) {
            Optional<OnnxModel> model = model(file);
            if (model.isPresent()) {
                Map<String, TensorFact> facts = ShapeInference.of(model.get(), TestRun.seeded(0));
                for (OnnxValue output : model.get().graph().outputs()) {
                    Optional<Shape> inferred = facts.get(output.name()).shape();
                    compared += inferred.isPresent() ? 1 : 0;
                    inferred.filter(shape -> !fits(shape, output)).ifPresent(shape -> differences.add(file.getParent().getFileName() + ": " + shape
                            + " for " + output.signature()));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(700);
    }

    private static Optional<OnnxModel> model(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new ModelReader(file.toString(), in, Limits.DEFAULT, TestRun.seeded(0)).read());
        } catch (RefusedInput e) {
            return Optional.empty();
        }
    }

    private static boolean fits(Shape shape, OnnxValue declared) {
        List<OnnxDimension> dims = declared.dimensions().orElse(List.of());
        if (declared.dimensions().isEmpty()) {
            return true;
        }
        boolean fits = dims.size() == shape.rank();
        for (int axis = 0; fits && axis < dims.size(); axis++) {
            fits = !(dims.get(axis) instanceof OnnxDimension.Fixed fixed) || fixed.size() == shape.dim(axis);
        }
        return fits;
    }
}
