package org.gnomon.api;

/** A method broke: its fault, not the caller's. Carries which one. */
public final class MethodFailed extends GnomonException {

    private static final long serialVersionUID = 1L;

    private final String methodId;

    /** @param methodId id and version of the method, for example {@code eig-search 1.0.0} */
    public MethodFailed(String methodId, String message, Throwable cause) {
        super(methodId + ": " + message, cause);
        this.methodId = methodId;
    }

    public String methodId() {
        return methodId;
    }
}
