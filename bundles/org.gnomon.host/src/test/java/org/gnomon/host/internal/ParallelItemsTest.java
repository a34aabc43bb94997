package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Run;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.ProgressListener;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Run.parallel} as a method sees it. */
@Timeout(60)
class ParallelItemsTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);

    @BeforeEach
    void install() {
        installed.add(PlainMethod.of("hello", "1.0.0"));
    }

    private <R> R call(CallOptions options, Function<Run, R> work) {
        return gateway.<Greeter, R>call(Greeter.class, MethodSelector.parse("hello"), options, (greeter, parameters, run) -> work.apply(run)).value();
    }

    private <R> R call(int threads, Function<Run, R> work) {
        return call(CallOptions.seeded(5).withThreads(threads), work);
    }

    /** Random numbers of the item and of items of the item, and the order of the results. */
    private static List<Long> numbers(Run run) {
        return run.parallel(ITEMS, (item, own) -> own.random("outer").nextLong() + item
                + own.parallel(List.of(1, 2, 3), (inner, innermost) -> innermost.random("inner").nextLong() * inner).stream()
                        .mapToLong(n -> n).sum());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 200})
    void giveTheSameResultsForAnyNumberOfThreads(int threads) {
        assertThat(call(threads, ParallelItemsTest::numbers)).isEqualTo(call(1, ParallelItemsTest::numbers)).doesNotHaveDuplicates().hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void failAsTheFirstInItemOrderDoes(int threads) {
        AtomicInteger started = new AtomicInteger();
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> call(threads, run -> run.parallel(ITEMS, (item, own) -> {
            started.incrementAndGet();
            if (item >= 20 && item % 7 == 0) {
                throw new IllegalStateException("item " + item);
            }
            return item;
        }))).withMessage("hello 1.0.0: IllegalStateException: item 21");
        assertThat(started).hasValueLessThanOrEqualTo(22 + 7 * (threads - 1));
    }

    @Test
    void failAsTheFirstInItemOrderAlsoWhenALaterOneFailsBefore() {
        CountDownLatch laterFailed = new CountDownLatch(1);
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> call(2, run -> run.parallel(List.of(0, 1), (item, own) -> {
            if (item == 1) {
                laterFailed.countDown();
                throw new IllegalStateException("item 1");
            }
            awaitQuietly(laterFailed);
            throw new IllegalStateException("item 0");
        }))).withMessage("hello 1.0.0: IllegalStateException: item 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void useAsManyThreadsAsAllowedAndNoMore(int threads) {
        Set<Thread> working = ConcurrentHashMap.newKeySet();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(threads);
        call(threads, run -> run.parallel(IntStream.range(0, threads).boxed().toList(), (item, own) -> counted(working, most, () -> {
            awaitQuietly(together);
            return own.parallel(ITEMS, (inner, innermost) -> counted(working, most, () -> inner)).size();
        })));
        assertThat(most).hasValue(threads);
    }

    /** A thread counts while it has an item: the helper that takes the next one may be a new thread. */
    private static <R> R counted(Set<Thread> working, AtomicInteger most, Supplier<R> work) {
        boolean outermost = working.add(Thread.currentThread());
        most.accumulateAndGet(working.size(), Math::max);
        R result = work.get();
        if (outermost) {
            working.remove(Thread.currentThread());
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void stopAllWhenTheCallIsCancelled(int threads) {
        CancelToken cancel = new CancelToken();
        AtomicInteger started = new AtomicInteger();
        CallOptions options = new CallOptions(Map.of(), 0, threads, Optional.of(Duration.ofMinutes(1)), ProgressListener.SILENT, cancel);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(options, run -> run.parallel(ITEMS, (item, own) -> {
            int before = started.getAndIncrement();
            if (before == 9) {
                cancel.cancel();
            }
            while (before > 9 && !cancel.isCancelled()) {
                Thread.onSpinWait();
            }
            return item;
        }))).withMessage("stopped on request");
        assertThat(started).hasValueLessThan(10 + threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void areNotCancelledByAnInterruptThatTheMethodLeftBehind(int threads) {
        List<Integer> results = call(threads, run -> {
            Thread.currentThread().interrupt();
            List<Integer> doubled = run.parallel(List.of(1, 2), (item, own) -> 2 * item);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return doubled;
        });
        assertThat(results).containsExactly(2, 4);
    }

    @Test
    void countAsStepsWhenFinishedAndShowNothingOfTheirOwn() {
        List<String> heard = new ArrayList<>();
        CallOptions options = new CallOptions(Map.of(), 0, 1, Optional.empty(), (phase, done, total) -> heard.add(phase + " " + done + "/" + total),
                new CancelToken());
        call(options, run -> {
            run.phase("explain", 2);
            return run.parallel(List.of("a", "b"), (item, own) -> {
                own.phase("inside", 9);
                own.step();
                return own.parallel(List.of(1, 2, 3), (inner, innermost) -> inner).size();
            });
        });
        assertThat(heard).containsExactly("explain 0/2", "explain 1/2", "explain 2/2");
    }

    @Test
    void mayGiveNothingAndMayBeNone() {
        List<Object> nothing = call(4, run -> run.parallel(ITEMS, (item, own) -> null));
        assertThat(nothing).hasSize(100).containsOnlyNulls();
        List<Object> none = call(4, run -> run.parallel(List.of(), (item, own) -> item));
        assertThat(none).isEmpty();
    }

    @Test
    void theirThreadsAreCountedInTheCpuTime() {
        long cpu = gateway.call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0).withThreads(2),
                (greeter, parameters, run) -> run.parallel(List.of(1, 2), (item, own) -> busy())).cpuNanos();
        assertThat(cpu).isGreaterThan(2 * Duration.ofMillis(50).toNanos());
    }

    private static long busy() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long sum = 0;
        while (clock.getCurrentThreadCpuTime() - start < Duration.ofMillis(60).toNanos()) {
            sum += Arrays.hashCode(new long[] {sum, start});
        }
        return sum;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuietly(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }
}
