package org.gnomon.tck.hostile;

import java.util.List;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Selection;

/** Answers with edges that its graph does not have: the call fails, as the answer is read inside it. */
final class WrongShape extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        return Explanation.forClass(0).selection(new Selection(new int[] {Integer.MAX_VALUE}, List.of())).build();
    }
}
