package org.gnomon.space.transnas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

class MicroSpaceTest {

    private final MicroSpace space = new MicroSpace();

    private long weights(String digits) {
        return Costs.of(graph(digits)).parameters();
    }

    private PackedComputation graph(String digits) {
        return space.toGraph(space.parse("64-41414-" + digits));
    }

    /** The stored numbers count edges that lead nowhere too, so they are compared edge by edge. */
    @Test
    void everyEdgeHasThePublishedWeights() {
        long empty = weights("0_00_000");
        long[] changing = IntStream.range(0, 4).mapToLong(op -> weights("0_00_" + op + "00") - empty).toArray();
        long[] keeping = IntStream.range(0, 4).mapToLong(op -> weights("1_00_1" + op + "0") - weights("1_00_110")).toArray();
        keeping[0] = 0;
        changing[0] = 0;
        Stream<Map<String, String>> scenes = ReferenceTable.named("transnas_micro_zc").stream().filter(row -> row.get("task").equals("class_scene"));
        List<Map<String, String>> rows = Stream.concat(scenes, ReferenceTable.named("transnas_micro_scene2128").stream()).toList();
        for (Map<String, String> row : rows) {
            int[] operators = space.parse(row.get("arch")).options();
            long expected = empty + IntStream.range(0, operators.length)
                    .mapToLong(e -> (e == 0 || e == 1 || e == 3 ? changing : keeping)[operators[e]]).sum();
            assertThat(Double.parseDouble(row.get("params")) * 1e6).as(row.get("arch")).isCloseTo(expected, within(60.0));
        }
        assertThat(rows).hasSize(711 + 2_128);
    }

    @Test
    void whereAllEdgesLeadToTheOutputTheNetworkHasTheStoredCosts() {
        int whole = 0;
        for (Map<String, String> row : ReferenceTable.named("transnas_micro_zc")) {
            Costs costs = Costs.of(space.toGraph(space.parse(row.get("arch"))));
            double missing = Double.parseDouble(row.get("params")) * 1e6 - costs.parameters();
            if (row.get("task").equals("class_scene")) {
                assertThat(missing).as(row.get("arch")).isGreaterThan(-60);
                if (missing < 60) {
                    whole++;
                    assertThat(Double.parseDouble(row.get("flops")) * 1e6 / costs.macs()).as(row.get("arch")).isBetween(1.0, 1.04);
                }
            }
        }
        assertThat(whole).isGreaterThan(350);
    }

    @Test
    void edgesThatLeadNowhereAreLeftOut() {
        PackedComputation cell = graph("0_30_030");
        assertThat(ComputationCheck.findings(cell)).isEmpty();
        assertThat(IntStream.range(0, cell.nodeCount()).filter(v -> cell.operator(v) == Operator.ZERO)).as("no path to the output").hasSize(10);
        assertThat(graph("0_33_003").withId("")).as("nothing comes over 1-2").isEqualTo(graph("0_30_003").withId(""));
        assertThat(graph("3_00_100").withId("")).isEqualTo(graph("0_00_100").withId(""));
    }

    @Test
    void anOperatorThatChangesTheShapeIsSound() {
        for (String digits : List.of("1_11_111", "2_22_222", "3_33_333", "3_02_101")) {
            assertThat(ComputationCheck.findings(graph(digits))).as(digits).isEmpty();
        }
    }

    @Test
    void whatIsNoCellIsRefusedWithItsPlace() {
        assertRefused("64-41414-3_33", "", "13 characters");
        assertRefused("64-41414-4_33_333", "character 10", "'4'");
        assertRefused("64-41424-3_33_333", "character 7", "'2'; allowed: '1'");
        assertRefused("64-41414-33_3_333", "character 11", "allowed: '_'");
    }

    private void assertRefused(String text, String position, String reason) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContaining(position).hasMessageContaining(reason);
    }
}
