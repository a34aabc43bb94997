package org.gnomon.space.transnas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

class MacroSpaceTest {

    private final MacroSpace space = new MacroSpace();

    @Test
    void everySkeletonHasTheStoredWeightsAndNearlyTheStoredFlops() {
        List<Map<String, String>> rows = ReferenceTable.named("transnas_macro_zc").stream()
                .filter(row -> row.get("task").equals("class_scene")).toList();
        for (Map<String, String> row : rows) {
            PackedComputation graph = space.toGraph(space.parse(row.get("arch")));
            Costs costs = Costs.of(graph);
            assertThat(costs.parameters()).as(row.get("arch")).isCloseTo(Math.round(Double.parseDouble(row.get("params")) * 1e6), within(60L));
            assertThat(Double.parseDouble(row.get("flops")) * 1e6 / costs.macs()).as(row.get("arch")).isBetween(1.0009, 1.012);
            assertThat(ComputationCheck.findings(graph)).isEmpty();
        }
        assertThat(rows).hasSize(662);
    }

    @Test
    void allPublishedSkeletonsAreInTheSpace() {
        List<String> all = space.enumerate().map(space::print).toList();
        assertThat(all).hasSize(3_256);
        assertThat(ReferenceTable.named("transnas_macro_zc").stream().map(row -> row.get("arch")).distinct()).hasSize(725).isSubsetOf(all);
    }

    @Test
    void uniformDrawsHaveTheDepthsOfTheSpace() {
        SplittableRandom random = new SplittableRandom(1);
        long six = space.enumerate().filter(a -> a.option(0) == 2).count();
        long drawn = IntStream.range(0, 3_000).filter(i -> space.sampleUniformly(random).option(0) == 2).count();
        assertThat(drawn / 3_000.0).isCloseTo(six / 3_256.0, within(0.04));
    }

    @Test
    void modulesCostTogetherWhatTheNetworkCostsWithoutStemAndHead() {
        Architecture architecture = space.parse("64-12413-basic");
        long parts = space.segments().stream().flatMap(s -> space.toGraph(architecture, s).stream()).mapToLong(part -> Costs.of(part).macs()).sum();
        long around = 27L * 32 * 128 * 128 + 9L * 32 * 64 * 64 * 64 + 256 * 63;
        assertThat(parts + around).isEqualTo(Costs.of(space.toGraph(architecture)).macs());
        assertThat(space.segments().stream().filter(s -> space.toGraph(architecture, s).isPresent())).extracting(Segment::id)
                .containsExactly("module1", "module2", "module3", "module4", "module5");
    }

    @Test
    void whatIsNoSkeletonIsRefusedWithItsPlace() {
        assertRefused("64-124-basic", "", "4 to 6 digits");
        assertRefused("32-1242-basic", "", "such as 64-1242-basic");
        assertRefused("64-1252-basic", "character 6", "'5'");
        assertRefused("64-1111-basic", "", "halved 0 times");
        assertRefused("64-4444-basic", "", "doubled 4 times; allowed: 1 to 3");
    }

    private void assertRefused(String text, String position, String reason) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContaining(position).hasMessageContaining(reason);
    }
}
