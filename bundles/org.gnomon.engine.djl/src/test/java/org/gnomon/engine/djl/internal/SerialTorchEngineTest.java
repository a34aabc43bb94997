package org.gnomon.engine.djl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SerialTorchEngineTest {

    private final AtomicInteger starts = new AtomicInteger();
    private final Supplier<Engine> start = new EngineStart(Optional.of(Path.of(System.getProperty("gnomon.engine.path"))));
    private final SerialTorchEngine torch = new SerialTorchEngine(() -> {
        starts.incrementAndGet();
        return start.get();
    });

    @Test
    void startsAtFirstUseAndOnce() throws Exception {
        assertThat(starts).hasValue(0);
        assertThat(torch.version()).isEqualTo("PyTorch 2.7.1");
        assertThat(torch.<String, RuntimeException>alone(Engine::getVersion)).isEqualTo("2.7.1");
        assertThat(starts).hasValue(1);
    }

    @Test
    void oneAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Future<Integer>> most = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 12).forEach(i -> most.add(threads.submit(() -> torch.<Integer, InterruptedException>alone(engine -> {
                int now = inside.incrementAndGet();
                Thread.sleep(5);
                inside.decrementAndGet();
                return now;
            }))));
        }
        for (Future<Integer> now : most) {
            assertThat(now.get()).isEqualTo(1);
        }
        assertThat(starts).hasValue(1);
    }

    @Test
    void theVersionIsToldWhileAnotherComputes() throws Exception {
        CountDownLatch computing = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> work = threads.submit(() -> torch.<Boolean, InterruptedException>alone(engine -> {
                computing.countDown();
                return told.await(30, TimeUnit.SECONDS);
            }));
            computing.await();
            assertThat(torch.version()).startsWith("PyTorch");
            told.countDown();
            assertThat(work.get()).isTrue();
        }
    }

    @Test
    void aFailureLeavesItUsable() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> torch.alone(engine -> {
            throw broken;
        })).isSameAs(broken);
        assertThat(torch.<Integer, RuntimeException>alone(engine -> 3)).isEqualTo(3);
    }
}
