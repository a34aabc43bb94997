package org.gnomon.tck.hostile;

import java.util.stream.IntStream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Starts 200 threads that stay, and answers: the answer counts, and nobody else is slowed down for long. */
final class ThreadBomb extends HostileExplainer {

    private static final int THREADS = 200;

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        IntStream.range(0, THREADS).forEach(i -> {
            Thread thread = new Thread(this::awaitCloseStubbornly, "bomb " + i);
            thread.setDaemon(true);
            thread.start();
        });
        return answer();
    }
}
