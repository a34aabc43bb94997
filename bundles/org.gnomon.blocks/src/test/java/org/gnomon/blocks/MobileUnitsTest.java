package org.gnomon.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Segment;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class MobileUnitsTest {

    private final MobileUnits units = new MobileUnits(List.of(new MobileUnits.Depth(1, 2), new MobileUnits.Depth(1, 1)));
    private final MobileText text = new MobileText("architecture", units, "mbconv2");

    @Test
    void aUnitOfOneDepthHasNoDecisionOnIt() {
        assertThat(units.decisions().all().stream().map(Decision::id)).containsExactly("unit1.depth", "unit1.layer1.kernel", "unit1.layer1.expand",
                "unit1.layer2.kernel", "unit1.layer2.expand", "unit2.layer1.kernel", "unit2.layer1.expand");
    }

    @Test
    void variantsOfUnitsMultiply() {
        assertThat(units.cardinality()).isEqualTo(BigInteger.valueOf((9 + 81) * 9));
    }

    @Test
    void layersMakeTheArchitectureTheyCameFrom() {
        Architecture read = text.parse("e6k7,e3k5|e4k3");
        assertThat(units.layers(read)).containsExactly(List.of(new MobileLayer(6, 7), new MobileLayer(3, 5)), List.of(new MobileLayer(4, 3)));
        assertThat(units.architecture(units.layers(read))).isEqualTo(read);
        assertThat(text.print(read)).isEqualTo("e6k7,e3k5|e4k3");
    }

    @Test
    void uniformDrawsFindEveryOneAboutAsOften() {
        SplittableRandom random = new SplittableRandom(3);
        Map<Architecture, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 81_000; i++) {
            drawn.merge(units.sampleUniformly(random), 1, Integer::sum);
        }
        assertThat(drawn).hasSize(810);
        assertThat(drawn.values()).allMatch(times -> times > 50 && times < 150);
    }

    @Test
    void layersThatAreNotThereAreLeftOutOfTheEncoding() {
        assertThat(text.print(text.parse("ks=353;e=643;d=14"))).isEqualTo("e6k3|e3k3");
        assertThat(text.print(text.parse("ks=353,e=643,d=21"))).isEqualTo("e6k3,e4k5|e3k3");
        assertThatThrownBy(() -> text.parse("ks=353;e=643;d=31")).isInstanceOf(RefusedInput.class).hasMessageContaining("unit 1 has 3 layers");
        assertThatThrownBy(() -> text.parse("ks=353;e=649;d=11")).isInstanceOf(RefusedInput.class).hasMessageContaining("e9k3");
    }

    @Test
    void blocksOfAnotherFamilyAreRefused() {
        assertThat(text.parse("mbconv2_e6_k7|e4k3")).isEqualTo(text.parse("e6k7|e4k3"));
        assertThatThrownBy(() -> text.parse("mbconv3_e6_k7|e4k3")).isInstanceOf(RefusedInput.class).hasMessageContaining("unit 1, layer 1");
    }

    @Test
    void segmentsKnowTheirPlace() {
        assertThat(units.segments().stream().map(Segment::id)).containsExactly("unit1", "unit1.layer1", "unit1.layer2", "unit2", "unit2.layer1");
        assertThat(units.place(units.segments().get(2))).contains(new MobileUnits.Place(0, 1, 2));
        assertThat(units.place(new Segment("unit9", "unit", "", List.of(0)))).isEmpty();
    }
}
