package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.api.data.StoryGenerator.World;
import org.gnomon.api.mine.InstanceSet;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every generator of stories promises. Subclass it and give it the generator, and parameters that make a small world. */
public abstract class StoryGeneratorContract extends MethodContract<StoryGenerator> {

    /** A new instance of the generator under test. */
    protected abstract StoryGenerator generator();

    /** Parameters of a small world; the defaults unless overridden. */
    protected TestParameters small() {
        return TestParameters.defaults();
    }

    /** The contract as dynamic tests over an installed generator. */
    public static DynamicNode over(String name, Supplier<StoryGenerator> installed) {
        StoryGeneratorContract contract = new StoryGeneratorContract() {
            @Override
            protected StoryGenerator generator() {
                return installed.get();
            }
        };
        return ContractTests.of(name, StoryGeneratorContract.class, contract, () -> {});
    }

    @Override
    final StoryGenerator method() {
        return generator();
    }

    @Override
    final List<World> use(StoryGenerator generator, Run run) {
        return generator.generate(small(), run);
    }

    @Test
    protected void anotherSeedGivesOtherWorlds() {
        assertThat(use(generator(), TestRun.seeded(7))).isNotEqualTo(use(generator(), TestRun.seeded(8)));
    }

    @Test
    protected void worldsAndTheirInstancesHaveNamesOfTheirOwn() {
        List<World> worlds = use(generator(), TestRun.seeded(7));
        assertThat(worlds).isNotEmpty().extracting(world -> world.instances().name()).doesNotHaveDuplicates();
        assertThat(worlds).allSatisfy(world -> assertThat(world.instances().members()).isNotEmpty().extracting(m -> m.instance().id()).doesNotHaveDuplicates());
    }

    @Test
    protected void everyQuestionHasItsAnswerAndEveryWorldItsRules() {
        assertThat(use(generator(), TestRun.seeded(7))).allSatisfy(world -> {
            assertThat(world.rules()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(world.instances().members()).allMatch(member -> member.instance().label().isPresent());
            assertThat(world.instances().splits()).contains(InstanceSet.TRAINING, InstanceSet.TEST);
        });
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> use(generator(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }
}
