package org.gnomon.model.check;

/**
 * One broken invariant.
 *
 * @param id the invariant, {@code I1} to {@code I9}
 * @param path the element, for example {@code nodes[3] 'conv1'}
 * @param message what was found and what is expected
 * @param fix what to do about it
 */
public record Finding(String id, Severity severity, String path, String message, String fix) {

    /** Whether a graph can be used all the same. */
    public enum Severity {
        ERROR, WARNING
    }

    @Override
    public String toString() {
        return severity + " " + id + " " + path + ": " + message + "; " + fix;
    }
}
