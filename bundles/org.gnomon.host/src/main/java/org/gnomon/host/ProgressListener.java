package org.gnomon.host;

/** Hears how far a call is; called from many threads, must be quick. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener SILENT = (phase, done, total) -> {};

    /** @param total steps of the phase; 0 where unknown */
    void progress(String phase, long done, long total);
}
