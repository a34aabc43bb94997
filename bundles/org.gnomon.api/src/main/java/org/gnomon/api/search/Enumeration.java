package org.gnomon.api.search;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** All canonical architectures in the order of their options, the first decision slowest. Rules beyond conditions are not asked. */
final class Enumeration implements Iterator<Architecture> {

    private final Decisions decisions;
    private Architecture next;

    Enumeration(Decisions decisions) {
        this.decisions = decisions;
        next = new Architecture(new int[decisions.size()]);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Architecture next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Architecture current = next;
        next = after(current);
        return current;
    }

    private Architecture after(Architecture current) {
        boolean[] active = decisions.active(current);
        int[] options = current.options();
        for (int d = options.length - 1; d >= 0; d--) {
            if (active[d] && options[d] + 1 < decisions.get(d).count()) {
                options[d]++;
                return new Architecture(options);
            }
            options[d] = 0;
        }
        return null;
    }
}
