package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Calls itself until the stack is full: the call fails. */
final class DeepRecursion extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        return Explanation.forClass(depth(0)).build();
    }

    private int depth(int depth) {
        return isClosed() ? depth : depth(depth + 1) + 1;
    }
}
