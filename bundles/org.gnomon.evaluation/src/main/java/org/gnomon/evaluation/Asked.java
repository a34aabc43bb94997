package org.gnomon.evaluation;

import java.util.List;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;

/** What is to be explained, and what methods that learn may learn from. */
public record Asked(List<ExplainTask> tasks, Background background) {

    public Asked {
        tasks = List.copyOf(tasks);
    }
}
