package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Throws an error of its own, which is no failure of the JVM: the call fails. */
final class OwnError extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        throw new Broken();
    }

    private static final class Broken extends Error {

        private static final long serialVersionUID = 1L;
    }
}
