package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Uses a class whose static initialiser throws: the first call fails, and so does every other. */
final class FailingInitializer extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        return Explanation.forClass(Tables.CLASS).build();
    }

    private static final class Tables {

        static final int CLASS = Integer.parseInt("no number");
    }
}
