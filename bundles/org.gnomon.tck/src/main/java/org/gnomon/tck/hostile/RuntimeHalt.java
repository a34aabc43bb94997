package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Halts the JVM without shutdown hooks: it must not halt, and the call fails. */
final class RuntimeHalt extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        Runtime.getRuntime().halt(86);
        return answer();
    }
}
