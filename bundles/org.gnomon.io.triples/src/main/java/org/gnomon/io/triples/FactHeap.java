package org.gnomon.io.triples;

import java.util.function.LongSupplier;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** The heap that facts may take. */
final class FactHeap {

    private static final double ROOM = 1.5;
    private static final double MIB = 1 << 20;

    private final LongSupplier available;

    /** @param available bytes that can still be taken; asked when they are needed */
    FactHeap(LongSupplier available) {
        this.available = available;
    }

    /** The heap of this JVM. */
    static FactHeap ofThisJvm() {
        Runtime jvm = Runtime.getRuntime();
        return new FactHeap(() -> jvm.maxMemory() - jvm.totalMemory() + jvm.freeMemory());
    }

    /**
     * Refuses facts that do not fit.
     *
     * @param facts how many are expected
     * @param needed bytes that they will take
     * @throws BadRequest when less is available
     */
    void require(String file, double facts, long needed) {
        if (needed <= available.getAsLong()) {
            return;
        }
        System.gc(); // what nobody holds any more counts as taken until it is collected
        long free = available.getAsLong();
        if (needed > free) {
            throw new BadRequest(Reason.UNSUPPORTED, "'" + file + "' has about " + Math.round(facts) + " facts, which need about " + mib(needed)
                    + " MiB of heap; available: " + mib(free) + " MiB", "give Java more heap, GNOMON_JAVA_OPTS=-Xmx" + mib((long) (needed * ROOM))
                    + "m, or read fewer facts");
        }
    }

    private static long mib(long bytes) {
        return (long) Math.ceil(bytes / MIB);
    }
}
