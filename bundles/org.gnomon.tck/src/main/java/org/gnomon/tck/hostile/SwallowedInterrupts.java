package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Waits and ignores interrupts: the call ends after its limit, the thread is named and given up. */
final class SwallowedInterrupts extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        awaitCloseStubbornly();
        return answer();
    }
}
