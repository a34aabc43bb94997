package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good and bad lines. */
class ${name}ReaderTest {

    private static PackedGraph read(String text) throws IOException {
        return new ${name}Reader("x.edges", new Limits(1000, 10, 10, 20), TestRun.seeded(0))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyLineIsAnEdgeInBothDirections() throws IOException {
        PackedGraph graph = read("# a path\n0 1\n\n 2\t1\n");
        assertThat(graph.nodeCount()).isEqualTo(3);
        assertThat(graph.edgeCount()).isEqualTo(4);
        assertThat(graph.source(2)).isEqualTo(2);
        assertThat(graph.target(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, it has 1 words", "0 1 2, it has 3 words", "a 1, node is 'a'", "-1 0, node is '-1'", "0 10, node is '10'",
        "0 99999999999, node is '99999999999'"})
    void aBadLineIsRefusedByItsNumber(String line, String reason) {
        assertThatThrownBy(() -> read("0 1\n" + line + "\n")).isInstanceOf(RefusedInput.class).hasMessageContaining("x.edges, line 2: " + reason);
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n")).isInstanceOf(RefusedInput.class).hasMessageContaining("it has no edge");
    }

    @Test
    void tooManyEdgesAreRefused() {
        assertThatThrownBy(() -> read("0 1\n".repeat(11))).isInstanceOf(RefusedInput.class).hasMessageContaining("more than 20 directed edges");
    }
}
