package org.gnomon.itests.probe;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;

/** An explainer that ends the process in a way that the host does not see coming. */
public final class HaltingProbe implements Explainer {

    private static final int EXIT_CODE = 86;

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        try {
            Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), EXIT_CODE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return Explanation.forClass(0).build();
    }
}
