package org.gnomon.install.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.internal.running.Reconciliation;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.model.packed.RefusedInput;

/** Takes over, in a process that serves, what another process put in force. */
final class Takeover {

    private static final Logger LOG = System.getLogger("org.gnomon.install");

    private final MethodStore store;
    private final RunningMethods running;
    private final Serving serving;

    Takeover(MethodStore store, RunningMethods running, Serving serving) {
        this.store = store;
        this.running = running;
        this.serving = serving;
    }

    /** Looks once; a set that does not work here is not tried again before another one is in force. */
    void look() {
        if (!serving.changing.tryLock()) {
            return;
        }
        try {
            if (store.currentNumber() != serving.state().seen()) {
                take(store.current());
            }
        } catch (RefusedInput e) {
            if (serving.state().problems().stream().noneMatch(p -> p.reason().equals(e.getMessage()))) {
                keep(serving.state().seen(), List.of(new Problem(Problem.Kind.DAMAGED, "set in force", e.getMessage(), "try: gnomon methods verify")));
            }
        } finally {
            serving.changing.unlock();
        }
    }

    private void take(MethodSet set) {
        switch (running.bringTo(set, store::content, false)) {
            case Reconciliation.Reached(List<Problem> leftovers) -> {
                serving.serves(set, leftovers);
                LOG.log(Level.INFO, "set " + set.number() + " of methods is served");
            }
            case Reconciliation.Kept(List<Problem> problems) -> keep(set.number(), problems);
            case Reconciliation.RestartNeeded(List<Problem> problems) -> keep(set.number(), problems);
        }
    }

    private void keep(int number, List<Problem> problems) {
        serving.keeps(serving.state().served(), number, problems);
        LOG.log(Level.WARNING, "set " + serving.state().served().number() + " of methods goes on: "
                + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
}
