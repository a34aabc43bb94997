package org.gnomon.install.internal.running;

import java.util.List;
import org.gnomon.install.Problem;

/** How an attempt to bring a framework to a set ended. */
public sealed interface Reconciliation {

    /** @param leftovers what should be gone and does not go */
    record Reached(List<Problem> leftovers) implements Reconciliation {

        public Reached {
            leftovers = List.copyOf(leftovers);
        }
    }

    /** All is as it was before. */
    record Kept(List<Problem> problems) implements Reconciliation {

        public Kept {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was tried: it cannot be done while the process runs. */
    record RestartNeeded(List<Problem> problems) implements Reconciliation {

        public RestartNeeded {
            problems = List.copyOf(problems);
        }
    }
}
