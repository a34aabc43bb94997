package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gnomon.api.search.Architecture;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class ${name}SpaceTest {

    private final ${name}Space space = new ${name}Space();

    @Test
    void aTextIsDepthAndStages() {
        assertThat(space.parse("3,5/2,3")).isEqualTo(new Architecture(1, 0, 3, 0, 0));
        assertThat(space.toGraph(space.parse("3,5/2,3")).nodeCount()).isEqualTo(1 + 3 * 3 + 3);
    }

    @Test
    void anotherTextIsRefusedByItsStage() {
        assertThatThrownBy(() -> space.parse("3,7")).isInstanceOf(RefusedInput.class).hasMessageContaining("stage 2: it is '7'; allowed: 3, 5, 3/2, 5/2");
        assertThatThrownBy(() -> space.parse("3")).isInstanceOf(RefusedInput.class).hasMessageContaining("it has 1 stages; allowed: 2 to 4");
    }
}
