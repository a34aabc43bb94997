package org.gnomon.oracle.ofa;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gnomon.api.Run;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Evaluation;

/** Works through architectures in batches on the threads of a run; holds one batch at a time. */
final class Batches {

    private static final int SIZE = 256;

    private Batches() {}

    static void evaluate(Iterator<Architecture> architectures, Function<Architecture, Evaluation> work, Consumer<? super Evaluation> results, Run run) {
        run.phase("architectures", 0);
        while (architectures.hasNext()) {
            List<Architecture> batch = new ArrayList<>(SIZE);
            while (batch.size() < SIZE && architectures.hasNext()) {
                batch.add(architectures.next());
            }
            run.parallel(batch, (architecture, item) -> work.apply(architecture)).forEach(results);
        }
    }
}
