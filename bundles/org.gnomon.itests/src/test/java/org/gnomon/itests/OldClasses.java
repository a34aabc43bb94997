package org.gnomon.itests;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The class loaders that bundles have now, to see later whether the JVM has let go of them. */
final class OldClasses {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_MILLIS = 200;

    private final ReferenceQueue<ClassLoader> taken = new ReferenceQueue<>();
    private final Map<Reference<? extends ClassLoader>, String> held = new LinkedHashMap<>();

    void watch(Bundle bundle) {
        held.put(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader(), taken), bundle.toString());
    }

    /** The bundles whose old classes are still in the JVM, after waiting for it to collect them. */
    List<String> stillHeld() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!held.isEmpty() && System.nanoTime() < end) {
            System.gc();
            clearSoftReferences();
            for (Reference<?> gone = taken.remove(BETWEEN_MILLIS); gone != null; gone = taken.poll()) {
                held.remove(gone);
            }
        }
        return List.copyOf(held.values());
    }

    /** The JVM itself keeps classes softly for a while. It lets go before it refuses an array; one that is larger than the heap costs nothing else. */
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
