package org.gnomon.space.declared;

/** The parts of a network do not fit together. */
final class NotBuildable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param path of the part in the file */
    NotBuildable(String path, String reason) {
        super("at " + path + ": " + reason);
    }
}
