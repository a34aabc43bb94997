package org.gnomon.tck.hostile;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Takes all memory there is and keeps it as long as it works: the call fails and the memory is free again. */
final class FilledHeap extends HostileExplainer {

    private static final int CHUNK = 1 << 20;

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        List<byte[]> taken = new ArrayList<>();
        while (!isClosed()) {
            taken.add(new byte[CHUNK]);
        }
        return answer();
    }
}
