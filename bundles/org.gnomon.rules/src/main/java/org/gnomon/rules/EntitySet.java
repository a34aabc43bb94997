package org.gnomon.rules;

import java.util.Arrays;

/** A set of entities by number that is emptied in constant time. Not thread-safe. */
public final class EntitySet {

    private final int[] stamps;
    private int stamp = 1;

    /** @param entities how many there are */
    public EntitySet(int entities) {
        stamps = new int[entities];
    }

    /** Adds an entity and says whether it was not there. */
    public boolean add(int entity) {
        boolean added = stamps[entity] != stamp;
        stamps[entity] = stamp;
        return added;
    }

    public boolean contains(int entity) {
        return stamps[entity] == stamp;
    }

    /** Takes all out. */
    public void clear() {
        stamp++;
        if (stamp == 0) {
            Arrays.fill(stamps, 0);
            stamp = 1;
        }
    }
}
