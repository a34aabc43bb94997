package org.gnomon.tck.hostile;

import java.util.Locale;
import java.util.function.Supplier;

/** Every hostile explainer, and how a call of it under a time limit must end. Whatever it does, others are answered meanwhile and the JVM lives. */
public enum HostileMethod {
    ENDLESS_LOOP(EndlessLoop::new, Ending.LEFT_BEHIND),
    ENDLESS_WAIT(EndlessWait::new, Ending.STOPPED),
    ENDLESS_CHECK(EndlessCheck::new, Ending.LEFT_BEHIND),
    SWALLOWED_INTERRUPTS(SwallowedInterrupts::new, Ending.LEFT_BEHIND),
    DEADLOCK(Deadlock::new, Ending.LEFT_BEHIND),
    DEEP_RECURSION(DeepRecursion::new, Ending.FAILED),
    HUGE_ARRAY(HugeArray::new, Ending.FAILED),
    FILLED_HEAP(FilledHeap::new, Ending.FAILED),
    MISSING_CLASS(MissingClass::new, Ending.FAILED),
    FAILING_INITIALIZER(FailingInitializer::new, Ending.FAILED),
    CHECKED_EXCEPTION(CheckedException::new, Ending.FAILED),
    OWN_ERROR(OwnError::new, Ending.FAILED),
    HOSTILE_TEXT(HostileText::new, Ending.FAILED),
    NO_RESULT(NoResult::new, Ending.FAILED),
    WRONG_SHAPE(WrongShape::new, Ending.FAILED),
    THREAD_BOMB(ThreadBomb::new, Ending.ANSWERED),
    STANDARD_OUTPUT(StandardOutput::new, Ending.ANSWERED),
    CHANGED_DEFAULTS(ChangedDefaults::new, Ending.ANSWERED),
    LEFTOVERS(Leftovers::new, Ending.ANSWERED),
    SYSTEM_EXIT(SystemExit::new, Ending.FAILED),
    RUNTIME_HALT(RuntimeHalt::new, Ending.FAILED);

    /** How a call ends for its caller. */
    public enum Ending {
        /** As if nothing was wrong; the damage lies beside the answer. */
        ANSWERED,
        /** The method failed, and is named. */
        FAILED,
        /** Cancelled by its time limit. */
        STOPPED,
        /** Cancelled by its time limit; the thread that does not stop is named. */
        LEFT_BEHIND
    }

    private final Supplier<HostileExplainer> maker;
    private final Ending ending;

    HostileMethod(Supplier<HostileExplainer> maker, Ending ending) {
        this.maker = maker;
        this.ending = ending;
    }

    /** A new one; the caller closes it. */
    public HostileExplainer explainer() {
        return maker.get();
    }

    /** What the host must guarantee. */
    public Ending ending() {
        return ending;
    }

    /** A method id: {@code endless-loop}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
