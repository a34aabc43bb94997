package org.gnomon.host;

/** Lets a person or client stop a call. One token may stop several calls. Thread-safe. */
public final class CancelToken {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
