package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Writes to standard output and error, where the host's own results go, and answers: its words are no part of them. */
final class StandardOutput extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        System.out.println("words of a method on standard output");
        System.err.println("words of a method on standard error");
        return answer();
    }
}
