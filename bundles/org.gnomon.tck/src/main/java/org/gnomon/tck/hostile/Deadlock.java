package org.gnomon.tck.hostile;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Waits for a lock whose owner waits for one of its own: the call ends after its limit, the thread is named and given up. */
final class Deadlock extends HostileExplainer {

    private final Lock mine = new ReentrantLock();
    private final ReentrantLock theirs = new ReentrantLock();
    private final Thread other = new Thread(this::lockTheOtherWayRound, "owner of the other lock");

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        mine.lock();
        try {
            other.setDaemon(true);
            other.start();
            while (!theirs.isLocked()) {
                Thread.onSpinWait();
            }
            theirs.lock();
            theirs.unlock();
        } finally {
            mine.unlock();
        }
        return answer();
    }

    /** Only this end of the embrace can be loosened. */
    private void lockTheOtherWayRound() {
        theirs.lock();
        try {
            mine.lockInterruptibly();
            mine.unlock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            theirs.unlock();
        }
    }

    @Override
    public void close() {
        super.close();
        other.interrupt();
    }
}
