package org.gnomon.install.internal.store;

import java.nio.file.Path;
import java.util.Locale;

/** Where everything lies in the folder of a store. */
public record StoreFolder(Path root) {

    Path contents() {
        return root.resolve("content");
    }

    /** The jar with that digest. */
    Path content(String sha256) {
        return contents().resolve(sha256 + ".jar");
    }

    Path sets() {
        return root.resolve("sets");
    }

    Path set(int number) {
        return sets().resolve(String.format(Locale.ROOT, "%06d.json", number));
    }

    /** Which set is in force. */
    Path current() {
        return root.resolve("current");
    }

    /** Which set was the last to get ready. */
    Path good() {
        return root.resolve("good");
    }

    Path journal() {
        return root.resolve("journal");
    }

    /** Locked by the process that changes the store. */
    Path lock() {
        return root.resolve("lock");
    }

    /** One locked mark for each process that has begun to start and is not ready. */
    Path starting() {
        return root.resolve("starting");
    }

    /** What the operator trusts: certificates, and the file {@code digests}. */
    public Path trust() {
        return root.resolve("trust");
    }

    public Path digests() {
        return trust().resolve("digests");
    }

    /** Where people put files to be installed. */
    public Path drop() {
        return root.resolve("drop");
    }
}
