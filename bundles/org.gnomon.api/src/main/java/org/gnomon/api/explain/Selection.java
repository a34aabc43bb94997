package org.gnomon.api.explain;

import java.util.Arrays;
import java.util.List;

/** The edges that an explanation chose, most important first, and what the search for their number saw. Immutable. */
public final class Selection {

    private final int[] units;
    private final List<TrajectoryPoint> trajectory;

    public Selection(int[] units, List<TrajectoryPoint> trajectory) {
        this.units = units.clone();
        this.trajectory = List.copyOf(trajectory);
    }

    /** A copy of the chosen units. */
    public int[] units() {
        return units.clone();
    }

    public List<TrajectoryPoint> trajectory() {
        return trajectory;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection s && Arrays.equals(units, s.units) && trajectory.equals(s.trajectory);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(units);
    }
}
