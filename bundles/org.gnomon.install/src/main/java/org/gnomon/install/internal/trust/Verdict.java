package org.gnomon.install.internal.trust;

import org.gnomon.install.Problem;
import org.gnomon.install.Trust;

/** Whether content is trusted. */
public sealed interface Verdict {

    record Trusted(Trust trust) implements Verdict {}

    /** @param problem why not, and the way to allow it */
    record Untrusted(Problem problem) implements Verdict {}
}
