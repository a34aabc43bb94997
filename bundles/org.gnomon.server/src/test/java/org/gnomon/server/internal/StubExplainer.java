package org.gnomon.server.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;

/** Counts how often it is asked, and fails where it is told to. */
final class StubExplainer implements Explainer {

    final AtomicInteger asked = new AtomicInteger();
    boolean broken;
    boolean refuses;

    @Override
    public Support check(ExplainTask task) {
        return refuses ? new Support.No(List.of("it knows trees only")) : new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        asked.incrementAndGet();
        if (broken) {
            throw new IllegalStateException("gears jammed");
        }
        return Explanation.forClass(0).build();
    }
}
