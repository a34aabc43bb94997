package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Takes for ever to say whether it can do a task: the call ends after its limit, the thread is named and given up. */
final class EndlessCheck extends HostileExplainer {

    @Override
    public Support check(ExplainTask task) {
        awaitCloseStubbornly();
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        return answer();
    }
}
