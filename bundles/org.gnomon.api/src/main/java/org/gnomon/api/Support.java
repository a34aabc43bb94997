package org.gnomon.api;

import java.util.List;

/** Whether a method can do a task; asked before every run. */
public sealed interface Support {

    /** The method can do the task. */
    record Yes() implements Support {}

    /**
     * The method cannot.
     *
     * @param reasons what is missing, one full sentence each, never empty
     */
    record No(List<String> reasons) implements Support {
        public No {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** Yes where {@code reasons} is empty, otherwise no because of them. */
    static Support unless(List<String> reasons) {
        return reasons.isEmpty() ? new Yes() : new No(reasons);
    }
}
