package org.gnomon.space.nbmacro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

class MacroSpaceTest {

    private final MacroSpace space = new MacroSpace();

    @Test
    void everyArchitectureHasThePublishedMacsAndWeights() {
        List<Map<String, String>> rows = ReferenceTable.named("nasbench_macro");
        for (Map<String, String> row : rows) {
            Costs costs = Costs.of(space.toGraph(space.parse(row.get("arch"))));
            assertThat(costs.macs()).as(row.get("arch")).isEqualTo(Long.parseLong(row.get("flops")));
            assertThat(costs.parameters()).as(row.get("arch")).isEqualTo(Long.parseLong(row.get("params")));
        }
        assertThat(rows.stream().map(row -> row.get("arch"))).containsExactlyInAnyOrderElementsOf(space.enumerate().map(space::print).toList());
    }

    @Test
    void segmentsAreStagesOfLayers() {
        assertThat(space.segments()).filteredOn(s -> s.level().equals("stage")).extracting(s -> s.decisions().size()).containsExactly(2, 3, 3);
        assertThat(space.segments()).filteredOn(s -> s.parent().equals("stage3")).extracting("id").containsExactly("layer6", "layer7", "layer8");
    }

    @Test
    void stagesAndLayersCostTogetherWhatTheNetworkCostsWithoutStemAndHead() {
        Architecture architecture = space.parse("12002101");
        long around = 3 * 3 * 3 * 32 * 1024 + 16 * 256 * 1280 + 1280 * 10;
        for (String level : List.of("stage", "layer")) {
            long parts = space.segments().stream().filter(s -> s.level().equals(level)).map(s -> space.toGraph(architecture, s).orElseThrow())
                    .peek(part -> assertThat(ComputationCheck.findings(part)).isEmpty()).mapToLong(part -> Costs.of(part).macs()).sum();
            assertThat(parts + around).as(level).isEqualTo(Costs.of(space.toGraph(architecture)).macs());
        }
        assertThat(space.toGraph(architecture, new Segment("apart", "apart", "", List.of(0, 3)))).isEmpty();
    }

    @Test
    void whatIsNoArchitectureIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse("0123")).isInstanceOf(RefusedInput.class).hasMessageContaining("4 characters");
        assertThatThrownBy(() -> space.parse("01201203")).isInstanceOf(RefusedInput.class).hasMessageContaining("character 8")
                .hasMessageContaining("'3'");
    }
}
