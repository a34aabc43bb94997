package org.gnomon.cli.internal;

/** Exit codes, as the user guide lists them. */
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int NOT_FOUND = 4;
    static final int INCOMPATIBLE = 5;
    static final int LIMIT = 6;
    static final int UNTRUSTED = 7;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
