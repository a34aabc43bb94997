package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Needs a class that is not there, as a bundle with a missing import does: the call fails. */
final class MissingClass extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        throw new NoClassDefFoundError("org/example/missing/Solver");
    }
}
