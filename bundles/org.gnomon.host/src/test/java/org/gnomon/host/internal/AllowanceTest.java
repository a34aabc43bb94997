package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Cancelled.Cause;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call may take and change beside time. */
@Timeout(60)
class AllowanceTest {

    private static final int MEBI = 1 << 20;

    private final InstalledMethods installed = new InstalledMethods(new HostLimits(4, 4, Duration.ofSeconds(1), MEBI));
    private final MethodGateway gateway = new MethodGateway(installed);

    private <R> R call(CallOptions options, Call<Greeter, R> work) {
        installed.add(PlainMethod.of("hello", "1.0.0"));
        return gateway.<Greeter, R>call(Greeter.class, MethodSelector.parse("hello"), options, work).value();
    }

    /** What the heap is said to hold, before and after a collection. */
    private static final class ToldHeap implements Heap {

        private final AtomicInteger collections = new AtomicInteger();
        private long used = 100;
        private final long live;

        private ToldHeap(long live) {
            this.live = live;
        }

        @Override
        public long used() {
            return used;
        }

        @Override
        public long usedAfterCollections() {
            return 100;
        }

        @Override
        public void collect() {
            collections.incrementAndGet();
            used = live;
        }
    }

    @Test
    void garbageIsNotHeld() {
        ToldHeap heap = new ToldHeap(150);
        HeapAllowance allowance = new HeapAllowance(MEBI, () -> 10L * MEBI, heap);
        heap.used = 100 + 5 * MEBI;
        assertThat(allowance.exceeded()).isEmpty();
        assertThat(heap.collections).hasValue(1);
    }

    @Test
    void whatIsHeldAfterACollectionCounts() {
        ToldHeap heap = new ToldHeap(100 + 3 * MEBI);
        HeapAllowance allowance = new HeapAllowance(MEBI, () -> 10L * MEBI, heap);
        heap.used = 100 + 5 * MEBI;
        assertThat(allowance.exceeded()).contains("over the memory limit of 1 MiB: the heap has grown by 3 MiB");
    }

    @Test
    void aCallThatAllocatedLittleIsNotBlamedForTheHeap() {
        ToldHeap heap = new ToldHeap(100 + 3 * MEBI);
        HeapAllowance allowance = new HeapAllowance(MEBI, () -> 1000, heap);
        heap.used = 100 + 5 * MEBI;
        assertThat(allowance.exceeded()).isEmpty();
        assertThat(heap.collections).hasValue(0);
    }

    @Test
    void aCallThatHoldsMoreMemoryThanItsLimitIsStopped() {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(CallOptions.seeded(0).withMemoryLimit(128L * MEBI), (greeter, parameters, run) -> {
            List<byte[]> held = new ArrayList<>();
            while (true) {
                run.step();
                if (held.size() < 200) {
                    held.add(new byte[MEBI]);
                }
            }
        })).withMessageStartingWith("over the memory limit of 128 MiB").matches(e -> e.reason() == Cause.MEMORY_LIMIT);
    }

    @Test
    void aCallWithMoreTemporaryFilesThanAllowedIsStopped() {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(CallOptions.seeded(0), (greeter, parameters, run) -> {
            for (int file = 0; ; file++) {
                run.step();
                if (file < 2) {
                    Files.write(Files.createDirectories(run.scratch().resolve("sub")).resolve("f" + file), new byte[MEBI]);
                }
            }
        })).withMessage("over the limit of 1 MiB of temporary files").matches(e -> e.reason() == Cause.MEMORY_LIMIT);
    }

    @Test
    void whatIsInTheTemporaryFolderIsCounted() throws Exception {
        try (Scratch scratch = new Scratch()) {
            assertThat(scratch.bytes()).isZero();
            Path folder = scratch.folder();
            Files.write(folder.resolve("a"), new byte[100]);
            Files.write(Files.createDirectory(folder.resolve("b")).resolve("c"), new byte[20]);
            assertThat(scratch.bytes()).isEqualTo(120);
        }
    }

    @Test
    void changedDefaultsOfTheJvmArePutRight() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            String seen = call(CallOptions.seeded(0), (greeter, parameters, run) -> {
                Locale.setDefault(Locale.of("tr", "TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                return Locale.getDefault().toString();
            });
            assertThat(seen).isEqualTo("tr_TR");
            assertThat(Locale.getDefault()).isEqualTo(locale);
            assertThat(TimeZone.getDefault()).isEqualTo(zone);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDefaultThatTheApplicationChangesBetweenCallsStays() {
        Locale locale = Locale.getDefault();
        call(CallOptions.seeded(0), (greeter, parameters, run) -> "");
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            call(CallOptions.seeded(0), (greeter, parameters, run) -> "");
            assertThat(Locale.getDefault()).isEqualTo(Locale.of("tr", "TR"));
        } finally {
            Locale.setDefault(locale);
        }
    }
}
