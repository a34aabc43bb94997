package org.gnomon.tck.hostile;

import java.lang.ref.Reference;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Asks for an array that no heap holds: the call fails, nobody else is short of memory. */
final class HugeArray extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        Reference.reachabilityFence(new long[Integer.MAX_VALUE]);
        return answer();
    }
}
