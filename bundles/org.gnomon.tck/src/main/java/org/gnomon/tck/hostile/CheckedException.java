package org.gnomon.tck.hostile;

import java.io.IOException;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Throws a checked exception that its signature does not have: the call fails. */
final class CheckedException extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        throw CheckedException.<RuntimeException>undeclared(new IOException("weights are gone"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E undeclared(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
