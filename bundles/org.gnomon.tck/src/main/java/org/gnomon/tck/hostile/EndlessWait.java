package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Waits for what never comes, as interrupts reach it: the call ends after its limit, and so does the thread. */
final class EndlessWait extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        try {
            awaitClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer();
    }
}
