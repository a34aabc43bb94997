package org.gnomon.install;

import java.nio.file.Path;
import java.util.List;

/**
 * How the methods beyond the product are in this process.
 *
 * @param store the folder
 * @param current number of the set in force
 * @param serving the set that this process serves
 * @param problems why it serves another set than the current one, or what it does not serve; empty when all is well
 */
public record Status(Path store, Phase phase, int current, MethodSet serving, List<Problem> problems) {

    public Status {
        problems = List.copyOf(problems);
    }

    /** How far the process is. */
    public enum Phase {
        /** The set is being loaded. */
        STARTING,
        /** A set is served. */
        READY,
        /** Starts failed one after the other: only the product's own methods are there, until the set is changed. */
        SAFE_MODE
    }
}
