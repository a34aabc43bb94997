package org.gnomon.model.packed;

/**
 * Input from outside that is not accepted: malformed, over a limit, or pointing where it must not. The one failure of every reader of files. Nothing of
 * the input was kept.
 */
public final class RefusedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String position;

    /**
     * @param source the file or part, for example {@code MUTAG_A.txt}
     * @param position where in it, for example {@code line 17, column 3}; empty where the whole is meant
     * @param reason what was found and what is allowed
     */
    public RefusedInput(String source, String position, String reason) {
        this(source, position, reason, null);
    }

    public RefusedInput(String source, String position, String reason, Throwable cause) {
        super(source + (position.isEmpty() ? "" : ", " + position) + ": " + reason, cause);
        this.source = source;
        this.position = position;
    }

    public String source() {
        return source;
    }

    public String position() {
        return position;
    }
}
