package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Asks the JVM to exit: it must not, and the call fails. */
final class SystemExit extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        System.exit(86);
        return answer();
    }
}
