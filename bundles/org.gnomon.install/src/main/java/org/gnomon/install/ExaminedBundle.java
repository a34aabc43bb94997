package org.gnomon.install;

import java.util.List;
import java.util.Optional;

/** A bundle from outside: exactly the bytes that were examined. */
public final class ExaminedBundle {

    private final String name;
    private final Optional<Trust> trust;
    private final List<OfferedMethod> methods;
    private final byte[] content;

    public ExaminedBundle(String name, Optional<Trust> trust, List<OfferedMethod> methods, byte[] content) {
        this.name = name;
        this.trust = trust;
        this.methods = List.copyOf(methods);
        this.content = content.clone();
    }

    /** Where it came from, for messages. */
    public String name() {
        return name;
    }

    /** Why it is trusted; empty where it is not. */
    public Optional<Trust> trust() {
        return trust;
    }

    /** What it declares, in order of kind and id. */
    public List<OfferedMethod> methods() {
        return methods;
    }

    /** The jar. */
    public byte[] content() {
        return content.clone();
    }
}
