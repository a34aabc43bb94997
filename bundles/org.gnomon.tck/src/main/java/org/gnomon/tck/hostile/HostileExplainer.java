package org.gnomon.tck.hostile;

import java.util.concurrent.CountDownLatch;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;

/** One that misbehaves until it is closed; then its threads end and what it changed is put right, for the sake of the test that called it. */
public abstract class HostileExplainer implements Explainer, AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    HostileExplainer() {}

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    /** An answer like that of a good method. */
    static Explanation answer() {
        return Explanation.forClass(0).build();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Waits whatever comes. */
    void awaitCloseStubbornly() {
        boolean done = false;
        while (!done) {
            try {
                closed.await();
                done = true;
            } catch (InterruptedException e) {
                done = false;
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
