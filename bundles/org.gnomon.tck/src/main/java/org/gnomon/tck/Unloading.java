package org.gnomon.tck;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Whether the classes of something can be unloaded after use, as those of a bundle must be when it is swapped. A static registry, a thread, a shutdown hook,
 * a driver, a listener or a thread-local of a longer-lived thread that knows one of them keeps them all.
 */
public final class Unloading {

    private static final int COLLECTIONS = 20;
    private static final long BETWEEN_MILLIS = 50;

    private Unloading() {}

    /**
     * Whether the garbage collector takes the class loader of what {@code use} returns; it is called on a thread that goes on living. Asked more than once, as
     * a compiler at work holds classes for a moment.
     */
    public static boolean possibleAfter(Supplier<?> use) throws InterruptedException, ExecutionException {
        try (ExecutorService host = Executors.newSingleThreadExecutor()) {
            ReferenceQueue<ClassLoader> taken = new ReferenceQueue<>();
            WeakReference<ClassLoader> classes = host.submit(() -> new WeakReference<>(use.get().getClass().getClassLoader(), taken)).get();
            for (int i = 0; i < COLLECTIONS && !classes.refersTo(null); i++) {
                System.gc();
                if (taken.remove(BETWEEN_MILLIS) == null) {
                    clearSoftReferences();
                }
            }
            return classes.refersTo(null);
        }
    }

    /**
     * The JVM itself keeps classes softly for a while. It lets go before it refuses an array; one that is larger than the heap costs nothing else. Where the
     * heap is larger than any array, soft references stay.
     */
    private static void clearSoftReferences() {
        long longs = Runtime.getRuntime().maxMemory() / Long.BYTES + 1;
        if (longs < Integer.MAX_VALUE - 8) {
            try {
                Reference.reachabilityFence(new long[(int) longs]);
            } catch (OutOfMemoryError expected) {
                // That is how it lets go.
                return;
            }
        }
    }
}
