package org.gnomon.kernels.internal;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;

/**
 * Remembers what was made from the last few keys, by identity, without keeping the keys alive. Comparing networks or graphs by content would cost more
 * than the work saved. Thread-safe.
 */
public final class RecentByIdentity<K, V> {

    private record Entry<K, V>(WeakReference<K> key, V value) {}

    private final int capacity;
    private final Function<K, V> make;
    private final Deque<Entry<K, V>> entries = new ArrayDeque<>();

    /**
     * @param make computes a value; the value must not refer to its key
     */
    public RecentByIdentity(int capacity, Function<K, V> make) {
        this.capacity = capacity;
        this.make = make;
    }

    /** The value of {@code key}: remembered, or made now. */
    public synchronized V get(K key) {
        Entry<K, V> found = null;
        for (Iterator<Entry<K, V>> all = entries.iterator(); found == null && all.hasNext();) {
            Entry<K, V> entry = all.next();
            K known = entry.key().get();
            if (known == null || known == key) {
                all.remove();
                found = known == null ? null : entry;
            }
        }
        if (found == null) {
            found = new Entry<>(new WeakReference<>(key), make.apply(key));
        }
        entries.addFirst(found);
        if (entries.size() > capacity) {
            entries.removeLast();
        }
        return found.value();
    }
}
