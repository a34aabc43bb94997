package org.gnomon.itests.probe;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.osgi.framework.FrameworkUtil;

/** The explainer in the bundles that {@code ProbeBundle} makes: answers with the version of its bundle. */
public final class Probe implements Explainer {

    private final String version = FrameworkUtil.getBundle(Probe.class).getVersion().toString();

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        return Explanation.forClass(0).unitScores(run.random("probe").doubles(3).toArray()).note(version).build();
    }
}
