package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.host.CancelToken;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Version;

/**
 * G21: leases and drains in random order, against what a list of versions says, and at random moments of several threads.
 * {@code -Dgnomon.test.schedules=1000000} tries more than every build does.
 */
@Timeout(600)
class LeaseSchedulesTest {

    private static final int SCHEDULES = Integer.getInteger("gnomon.test.schedules", 10_000);
    private static final int STEPS = 12;
    private static final int LEASERS = 2;
    private static final int MOST_SPINS = 200;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final MethodSelector HELLO = MethodSelector.parse("hello");

    private static StopSignal signal() {
        return new StopSignal(new CancelToken(), Optional.empty());
    }

    /** One schedule of adding, leasing, giving back and removing, and what must be true after each step. */
    private static final class Schedule {

        private final SplittableRandom random;
        private final InstalledMethods installed = new InstalledMethods();
        private final List<InstalledMethod> present = new ArrayList<>();
        private final List<Lease> held = new ArrayList<>();
        private int versions;

        private Schedule(long seed) {
            this.random = new SplittableRandom(seed);
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> add();
                    case 1 -> lease();
                    case 2 -> giveBack();
                    default -> remove();
                }
            }
            while (!held.isEmpty()) {
                giveBack();
            }
            while (!present.isEmpty()) {
                remove();
            }
            assertThat(installed.sorted()).isEmpty();
            assertThat(installed.health()).isEmpty();
        }

        private void add() {
            versions++;
            present.add(installed.add(PlainMethod.of("hello", "1." + random.nextInt(100) + "." + versions)));
        }

        private void lease() {
            Optional<Version> newest = present.stream().map(m -> m.source().version()).max(Comparator.naturalOrder());
            if (newest.isEmpty()) {
                assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> installed.lease(Greeter.class, HELLO, signal()));
                return;
            }
            Lease lease = installed.lease(Greeter.class, HELLO, signal());
            assertThat(lease.method().source().version()).isEqualTo(newest.get());
            held.add(lease);
        }

        private void giveBack() {
            if (!held.isEmpty()) {
                Lease lease = held.remove(random.nextInt(held.size()));
                assertThat(lease.stop().raised()).isEqualTo(!present.contains(lease.method()));
                lease.method().release(lease);
            }
        }

        private void remove() {
            if (!present.isEmpty()) {
                InstalledMethod gone = present.remove(random.nextInt(present.size()));
                installed.remove(gone, Duration.ZERO);
                assertThat(gone.lease(Optional.empty(), signal())).isEmpty();
            }
        }
    }

    @Test
    void everyLeaseIsOfTheNewestVersionThereIsAndNoneOutlivesItsMethodUntold() {
        for (long seed = 0; seed < SCHEDULES; seed++) {
            new Schedule(seed).run();
        }
    }

    /** In each round some threads lease and give back while another removes the method. */
    @Test
    void aDrainWaitsForEveryLeaseAndNoneIsGivenAfterwards() throws Exception {
        Race race = new Race(SCHEDULES / 4);
        List<Thread> threads = IntStream.range(0, LEASERS).mapToObj(i -> new Thread(() -> race.lease(i))).toList();
        threads.forEach(Thread::start);
        race.remove();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(race.problem.get()).isEmpty();
    }

    private static final class Race {

        private final int rounds;
        private final CyclicBarrier barrier = new CyclicBarrier(LEASERS + 1);
        private final AtomicReference<String> problem = new AtomicReference<>("");
        private volatile InstalledMethod method;
        private volatile AtomicBoolean drained = new AtomicBoolean();

        private Race(int rounds) {
            this.rounds = rounds;
        }

        void remove() throws Exception {
            SplittableRandom random = new SplittableRandom(LEASERS);
            for (int round = 0; round < rounds; round++) {
                InstalledMethods installed = new InstalledMethods();
                method = installed.add(PlainMethod.of("hello", "1.0.0"));
                drained = new AtomicBoolean();
                barrier.await();
                spin(random);
                installed.remove(method, LONG);
                drained.set(true);
                barrier.await();
            }
        }

        void lease(int seed) {
            try {
                SplittableRandom random = new SplittableRandom(seed);
                for (int round = 0; round < rounds; round++) {
                    barrier.await();
                    spin(random);
                    method.lease(Optional.empty(), signal()).ifPresent(lease -> hold(lease, random));
                    barrier.await();
                }
            } catch (Exception e) {
                problem.compareAndSet("", e.toString());
            }
        }

        private void hold(Lease lease, SplittableRandom random) {
            boolean late = drained.get();
            spin(random);
            if (late || drained.get() || lease.stop().raised()) {
                problem.compareAndSet("", "a drain did not wait for a lease");
            }
            method.release(lease);
        }

        private static void spin(SplittableRandom random) {
            for (int spin = random.nextInt(MOST_SPINS); spin > 0; spin--) {
                Thread.onSpinWait();
            }
        }
    }
}
