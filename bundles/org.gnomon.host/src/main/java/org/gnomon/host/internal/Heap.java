package org.gnomon.host.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Objects;

/** The heap of the JVM. */
interface Heap {

    /** Bytes in use, with what could be collected. */
    long used();

    /** Bytes that were in use after the last collections; 0 before the first. */
    long usedAfterCollections();

    void collect();

    /** The one of this process. */
    final class OfThisProcess implements Heap {

        @Override
        public long used() {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        @Override
        public long usedAfterCollections() {
            return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(pool -> pool.getCollectionUsage()).filter(Objects::nonNull).mapToLong(usage -> usage.getUsed()).sum();
        }

        @Override
        public void collect() {
            System.gc();
        }
    }
}
