package org.gnomon.cli.internal;

/** Carries the id of a recorded run out of it, with what ended it. */
final class RunFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String runId;

    RunFailed(String runId, Throwable cause) {
        super(cause.getMessage(), cause);
        this.runId = runId;
    }

    String runId() {
        return runId;
    }
}
