package org.gnomon.explain.portfolio;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.EdgeUnits;

/** A scorer for tests that knows only the numbers of the edges. */
record Ranked(Support check, IntToDoubleFunction score) implements Explainer {

    static Ranked by(IntToDoubleFunction score) {
        return new Ranked(new Support.Yes(), score);
    }

    @Override
    public Support check(ExplainTask task) {
        return check;
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        int units = EdgeUnits.of(task.graph()).count();
        return Explanation.forClass(task.targetClass().orElseThrow()).unitScores(IntStream.range(0, units).mapToDouble(score).toArray()).build();
    }
}
