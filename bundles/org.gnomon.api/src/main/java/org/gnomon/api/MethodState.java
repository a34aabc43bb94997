package org.gnomon.api;

import java.util.Arrays;

/**
 * What a method remembers between calls: a trained model, a search or a mining run to be continued. Immutable and opaque.
 *
 * <p>A method returns only the bytes. The caller adds which method, in which exact version, wrote them (the gateway says so) and gives them back to that
 * version alone, by {@link #selector()}; so a swapped bundle never reads another version's state.
 */
public final class MethodState {

    private final String method;
    private final String version;
    private final byte[] bytes;

    /**
     * @param method id of the method
     * @param version exact version of its bundle, with the qualifier
     * @param bytes in the method's own format; it carries its own format version and is checked like any input from outside
     */
    public MethodState(String method, String version, byte[] bytes) {
        if (method.isEmpty() || version.isEmpty()) {
            throw new IllegalArgumentException("method is '" + method + "', version is '" + version + "'; a state needs both");
        }
        this.method = method;
        this.version = version;
        this.bytes = bytes.clone();
    }

    public String method() {
        return method;
    }

    public String version() {
        return version;
    }

    /** A copy of what the method wrote. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The only method that may read it, as the gateway takes it: {@code gennape@1.0.2.202610011200}. */
    public String selector() {
        return method + "@" + version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MethodState s && method.equals(s.method) && version.equals(s.version) && Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * selector().hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return selector() + " (" + bytes.length + " bytes)";
    }
}
