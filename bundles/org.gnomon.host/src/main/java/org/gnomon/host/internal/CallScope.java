package org.gnomon.host.internal;

import java.util.concurrent.Semaphore;
import org.gnomon.host.CallOptions;

/**
 * What the runs of one call share.
 *
 * @param helpers permits for threads besides the first one
 */
record CallScope(Lease lease, long seed, Semaphore helpers, Progress progress, Scratch scratch) {

    static CallScope of(Lease lease, CallOptions options) {
        return new CallScope(lease, options.seed(), new Semaphore(options.threads() - 1), new Progress(options.progress()), new Scratch());
    }
}
