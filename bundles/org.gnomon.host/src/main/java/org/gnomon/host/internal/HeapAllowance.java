package org.gnomon.host.internal;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How much heap a call may hold. Whose an object is no JVM tells, so the call is over its limit when its threads have allocated more than that, and the
 * heap has grown by more than that since it began, also after a collection. Other calls at the same time may make it grow.
 */
final class HeapAllowance implements Allowance {

    private static final int MEBI_SHIFT = 20;

    private final long limit;
    private final LongSupplier allocated;
    private final Heap heap;
    private final long before;
    private final Pace collections = new Pace(0);

    /** @param allocated bytes that the threads of the call have allocated so far */
    HeapAllowance(long limit, LongSupplier allocated, Heap heap) {
        this.limit = limit;
        this.allocated = allocated;
        this.heap = heap;
        this.before = heap.usedAfterCollections();
    }

    @Override
    public Optional<String> exceeded() {
        if (allocated.getAsLong() <= limit || grown() <= limit || !collections.isDue()) {
            return Optional.empty();
        }
        heap.collect();
        collections.done();
        return grown() <= limit ? Optional.empty()
                : Optional.of("over the memory limit of " + (limit >> MEBI_SHIFT) + " MiB: the heap has grown by " + (grown() >> MEBI_SHIFT) + " MiB");
    }

    private long grown() {
        return heap.used() - before;
    }
}
