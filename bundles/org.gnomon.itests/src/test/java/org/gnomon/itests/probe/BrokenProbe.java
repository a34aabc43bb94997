package org.gnomon.itests.probe;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;

/** An explainer that cannot be made. */
public final class BrokenProbe implements Explainer {

    public BrokenProbe() {
        throw new IllegalStateException("no weights in the bundle");
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        return Explanation.forClass(0).build();
    }
}
