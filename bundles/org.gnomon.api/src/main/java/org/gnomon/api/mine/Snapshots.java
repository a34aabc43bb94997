package org.gnomon.api.mine;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What makes mining anytime. The caller has the clock and says when; the miner offers the moments at which it could go on later. Taking a snapshot or
 * not never changes the result.
 */
@ProviderType
public interface Snapshots {

    /** For callers that only want the end. */
    Snapshots NONE = new Snapshots() {
        @Override
        public boolean due() {
            return false;
        }

        @Override
        public void take(Snapshot snapshot) {
            throw new IllegalStateException("no snapshot was due");
        }
    };

    /** Whether one is wanted now. Cheap; asked wherever the miner could stop, at least every few seconds. */
    boolean due();

    /** Takes one, directly after {@link #due()} said yes. */
    void take(Snapshot snapshot);
}
