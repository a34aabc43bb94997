package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.explain.Explainer;
import org.gnomon.tck.hostile.HostileMethod;
import org.junit.jupiter.api.Test;

/** Whether classes can go after use. */
class UnloadingTest {

    private static Explainer used(HostileMethod method) {
        Explainer fresh = FreshClasses.make(method.explainer().getClass(), Explainer.class);
        fresh.explain(null, null, null);
        return fresh;
    }

    @Test
    void classesOfAMethodThatKeepsNothingGo() throws Exception {
        assertThat(Unloading.possibleAfter(() -> used(HostileMethod.NO_RESULT))).isTrue();
    }

    @Test
    void aThreadAndAThreadLocalKeepThem() throws Exception {
        AtomicReference<AutoCloseable> kept = new AtomicReference<>();
        assertThat(Unloading.possibleAfter(() -> {
            Explainer leaking = used(HostileMethod.LEFTOVERS);
            kept.set((AutoCloseable) leaking);
            return leaking;
        })).isFalse();
        kept.get().close();
    }

    @Test
    void freshClassesAreOthersOfTheSameName() {
        Class<?> type = HostileMethod.NO_RESULT.explainer().getClass();
        Class<?> fresh = FreshClasses.make(HostileMethod.NO_RESULT.explainer().getClass(), Explainer.class).getClass();
        assertThat(fresh).isNotSameAs(type);
        assertThat(fresh.getName()).isEqualTo(type.getName());
    }
}
