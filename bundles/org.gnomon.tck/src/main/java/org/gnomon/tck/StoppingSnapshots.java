package org.gnomon.tck;

import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.MethodState;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;

/** Counts the snapshots that are offered, takes a certain one, and stops the miner there. */
final class StoppingSnapshots implements Snapshots {

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final int at;
    private int offered;
    private Snapshot taken;

    private StoppingSnapshots(int at) {
        this.at = at;
    }

    /** Only counts. */
    static StoppingSnapshots never() {
        return new StoppingSnapshots(Integer.MAX_VALUE);
    }

    /** What {@code mining} can go on from when it is stopped at its snapshot number {@code at}, from 1; empty where it offers fewer. */
    static Optional<MethodState> stateAt(int at, Consumer<Snapshots> mining) {
        StoppingSnapshots stopping = new StoppingSnapshots(at);
        try {
            mining.accept(stopping);
            return Optional.empty();
        } catch (Stopped expected) {
            return Optional.of(new MethodState("method", "1.0.0", stopping.taken.state()));
        }
    }

    /** How many were offered so far. */
    int offered() {
        return offered;
    }

    @Override
    public boolean due() {
        return ++offered == at;
    }

    @Override
    public void take(Snapshot snapshot) {
        taken = snapshot;
        throw new Stopped();
    }
}
