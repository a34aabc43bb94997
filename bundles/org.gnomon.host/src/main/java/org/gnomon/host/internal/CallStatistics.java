package org.gnomon.host.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.Ended;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodHealth.Times;
import org.gnomon.model.packed.RefusedInput;

/** Counts the calls of one version of a method. Holds nothing of the method, so it may outlive it. Thread-safe. */
final class CallStatistics {

    private static final int KEPT = 1000;

    private enum Ending { ANSWERED, FAILED, CANCELLED, OVER_LIMIT, BAD_REQUEST }

    private final long[] endings = new long[Ending.values().length];
    private final long[] nanos = new long[KEPT];
    private int running;
    private int waiting;
    private long turnedAway;
    private int leftBehind;

    /** Makes a call and counts how it ends. */
    <R> R count(Supplier<? extends R> call) {
        long start = System.nanoTime();
        Ending ending = Ending.FAILED;
        begin();
        try {
            R result = call.get();
            ending = Ending.ANSWERED;
            return result;
        } catch (RuntimeException e) {
            ending = endingOf(e);
            throw e;
        } finally {
            end(ending, System.nanoTime() - start);
        }
    }

    private static Ending endingOf(RuntimeException failure) {
        return switch (failure) {
            case Cancelled e when e.reason() == Cancelled.Cause.REQUEST -> Ending.CANCELLED;
            case Cancelled e -> Ending.OVER_LIMIT;
            case BadRequest e -> Ending.BAD_REQUEST;
            case RefusedInput e -> Ending.BAD_REQUEST;
            default -> Ending.FAILED;
        };
    }

    private synchronized void begin() {
        running++;
    }

    private synchronized void end(Ending ending, long took) {
        running--;
        if (ending == Ending.ANSWERED) {
            nanos[(int) (endings[Ending.ANSWERED.ordinal()] % KEPT)] = took;
        }
        endings[ending.ordinal()]++;
    }

    /** One call more waits for a place. */
    synchronized void waits() {
        waiting++;
    }

    /** One fewer; {@code entered} says whether it got one. */
    synchronized void waited(boolean entered) {
        waiting--;
        turnedAway += entered ? 0 : 1;
    }

    synchronized int leftBehind() {
        return leftBehind;
    }

    /** Threads more, or fewer, that work for a call which has ended. */
    synchronized void leftBehind(int more) {
        leftBehind += more;
    }

    /** Whether there is nothing more to expect once no call can begin. */
    synchronized boolean idle() {
        return running == 0 && waiting == 0 && leftBehind == 0;
    }

    synchronized MethodHealth health(MethodDescriptor method, State state, String canary) {
        return new MethodHealth(method, state, canary, ended(), running, waiting, leftBehind, times());
    }

    private Ended ended() {
        return new Ended(ended(Ending.ANSWERED), ended(Ending.FAILED), ended(Ending.CANCELLED), ended(Ending.OVER_LIMIT), ended(Ending.BAD_REQUEST),
                turnedAway);
    }

    private long ended(Ending ending) {
        return endings[ending.ordinal()];
    }

    /** Quantiles by nearest rank. */
    private Optional<Times> times() {
        int answers = (int) Math.min(KEPT, ended(Ending.ANSWERED));
        long[] sorted = Arrays.copyOf(nanos, answers);
        Arrays.sort(sorted);
        return answers == 0 ? Optional.empty() : Optional.of(new Times(answers, quantile(sorted, 50), quantile(sorted, 99)));
    }

    private static Duration quantile(long[] sorted, int percent) {
        return Duration.ofNanos(sorted[(sorted.length * percent + 99) / 100 - 1]);
    }
}
