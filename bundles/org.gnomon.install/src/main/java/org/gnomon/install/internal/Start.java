package org.gnomon.install.internal;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.internal.running.Reconciliation;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.model.packed.RefusedInput;

/** Brings a process that starts to a set that works: the one in force, else the last that got ready, else none. */
final class Start {

    private static final Logger LOG = System.getLogger("org.gnomon.install");

    private final MethodStore store;
    private final RunningMethods running;
    private final Serving serving;
    private final StartMarks marks;

    Start(MethodStore store, RunningMethods running, Serving serving, StartMarks marks) {
        this.store = store;
        this.running = running;
        this.serving = serving;
        this.marks = marks;
    }

    void run() {
        serving.changing.lock();
        try {
            start();
        } catch (UncheckedIOException e) {
            beSafe(List.of(new Problem(Problem.Kind.DAMAGED, store.folder().root().toString(), e.getMessage(), "look at the rights of the folder")));
        } finally {
            serving.changing.unlock();
        }
    }

    private void start() {
        List<Integer> failed = marks.failed();
        int current = number(store::currentNumber);
        switch (StartChoice.of(current, number(store::goodNumber), failed)) {
            case StartChoice.Current() -> startCurrent();
            case StartChoice.LastGood() -> fallBack(List.of(problem("set " + current, "the last start with it did not get ready")));
            case StartChoice.Safe() -> beSafe(List.of(problem("safe mode", "the last " + failed.size() + " starts did not get ready (with set "
                    + failed.stream().map(String::valueOf).collect(Collectors.joining(", set ")) + "); no methods beyond the product are loaded")));
        }
    }

    private static Problem problem(String subject, String reason) {
        return new Problem(Problem.Kind.BROKEN, subject, reason, "try: gnomon methods rollback, or gnomon methods remove");
    }

    /** A pointer that cannot be read points to nothing that could be served. */
    private static int number(IntSupplier pointer) {
        try {
            return pointer.getAsInt();
        } catch (RefusedInput e) {
            return -1;
        }
    }

    private void startCurrent() {
        try {
            MethodSet current = store.current();
            List<Problem> problems = attempt(current, current.number() == number(store::goodNumber));
            if (!problems.isEmpty()) {
                fallBack(problems);
            }
        } catch (RefusedInput e) {
            fallBack(List.of(new Problem(Problem.Kind.DAMAGED, "set in force", e.getMessage(), "try: gnomon methods verify")));
        }
    }

    /** Serves a set, or tells why not. */
    private List<Problem> attempt(MethodSet set, boolean proven) {
        Optional<StartMark> mark = set.bundles().isEmpty() ? Optional.empty() : marks.begin(set.number());
        Reconciliation reconciliation = running.bringTo(set, store::content, proven);
        if (Thread.currentThread().isInterrupted()) {
            // The process ends: that is no failure of the set.
            mark.ifPresent(marks::remove);
            return List.of();
        }
        return switch (reconciliation) {
            case Reconciliation.Reached(List<Problem> leftovers) -> {
                serving.serves(set, leftovers);
                mark.ifPresent(marks::remove);
                ready(set, proven);
                yield List.of();
            }
            case Reconciliation.Kept(List<Problem> problems) -> {
                mark.ifPresent(marks::fail);
                yield problems;
            }
            case Reconciliation.RestartNeeded(List<Problem> problems) -> {
                mark.ifPresent(marks::remove);
                yield problems;
            }
        };
    }

    private void ready(MethodSet set, boolean proven) {
        marks.forget();
        if (!proven) {
            write(() -> store.change(change -> {
                change.good(set.number());
                return set;
            }));
        }
    }

    private void fallBack(List<Problem> why) {
        try {
            MethodSet good = store.good();
            int current = number(store::currentNumber);
            List<Problem> problems = good.number() == current ? why : attempt(good, true);
            if (!problems.isEmpty()) {
                beSafe(Stream.concat(why.stream(), problems.stream()).distinct().toList());
                return;
            }
            write(() -> store.change(change -> {
                change.moveTo(good.number(), "fallback", words(why));
                return good;
            }));
            serving.keeps(good, seen(), why);
            warn(why);
        } catch (RefusedInput e) {
            beSafe(Stream.concat(why.stream(), Stream.of(new Problem(Problem.Kind.DAMAGED, "last good set", e.getMessage(), "try: gnomon methods verify")))
                    .toList());
        }
    }

    private int seen() {
        try {
            return number(store::currentNumber);
        } catch (UncheckedIOException e) {
            return -1;
        }
    }

    private void beSafe(List<Problem> why) {
        running.bringTo(MethodSet.EMPTY, store::content, true);
        serving.isSafe(seen(), why);
        warn(why);
    }

    /** A store that cannot be written does not keep a process from starting. */
    private static void write(Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException | BadRequest e) {
            LOG.log(Thread.currentThread().isInterrupted() ? Level.DEBUG : Level.WARNING, "the store of methods was not told of this start: " + e.getMessage());
        }
    }

    private static void warn(List<Problem> why) {
        LOG.log(Level.WARNING, words(why));
    }

    private static String words(List<Problem> why) {
        return why.stream().map(Problem::toString).collect(Collectors.joining("; "));
    }
}
