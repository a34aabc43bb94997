package org.gnomon.install;

/**
 * Why something is not done, or what is wrong with what is installed.
 *
 * @param subject the bundle, file or set, for example {@code org.x 1.1.0}
 * @param reason what was found and what is allowed
 * @param hint the next step; may be empty
 */
public record Problem(Kind kind, String subject, String reason, String hint) {

    /** What sort of problem, for programs. */
    public enum Kind {
        /** Not signed or pinned, tampered with, expired, or older than what is installed. */
        UNTRUSTED,
        /** Not a bundle that may be installed as a method, whoever made it. */
        UNSUITABLE,
        /** Needs packages or capabilities that are not there. */
        UNRESOLVED,
        /** Was tried, did not work, and was taken out again. */
        BROKEN,
        /** Cannot be done in a running process. */
        RESTART_NEEDED,
        /** The store is not as it was written. */
        DAMAGED,
        /** Could be installed, but breaks the contract of its kind. */
        CONTRACT,
        /** Was not found out in the time that it was given. */
        LIMIT
    }

    @Override
    public String toString() {
        return subject + ": " + reason;
    }
}
