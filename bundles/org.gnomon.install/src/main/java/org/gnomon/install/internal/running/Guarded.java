package org.gnomon.install.internal.running;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * How code of others ended. It runs on a thread of its own: whatever it throws stays there, and when it takes too long it is interrupted and left behind.
 */
sealed interface Guarded<T> {

    record Ended<T>(T value) implements Guarded<T> {}

    record Threw<T>(Throwable thrown) implements Guarded<T> {}

    /** @param where the code that did not end; empty where only Java's own was found */
    record Endless<T>(Duration limit, String where) implements Guarded<T> {}

    /** @param name of the thread */
    static <T> Guarded<T> call(String name, Duration limit, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setContextClassLoader(Guarded.class.getClassLoader());
        thread.setDaemon(true);
        thread.start();
        try {
            return new Ended<>(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Threw<>(e.getCause());
        } catch (TimeoutException e) {
            return leave(thread, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return leave(thread, limit);
        }
    }

    private static <T> Guarded<T> leave(Thread thread, Duration limit) {
        String where = Stream.of(thread.getStackTrace()).filter(frame -> !isOfJava(frame)).findFirst().map(StackTraceElement::toString).orElse("");
        thread.interrupt();
        return new Endless<>(limit, where);
    }

    private static boolean isOfJava(StackTraceElement frame) {
        return frame.getModuleName() != null && frame.getModuleName().startsWith("java.");
    }

    /** What went wrong, in words; empty when it ended. */
    default String fault() {
        return switch (this) {
            case Ended<T> ended -> "";
            case Threw<T>(Throwable thrown) -> firstCause(thrown).toString();
            case Endless<T>(Duration limit, String where) -> "it does not end within " + limit.toMillis() + " ms"
                    + (where.isEmpty() ? "" : "; it is at " + where);
        };
    }

    private static Throwable firstCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
