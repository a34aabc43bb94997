package org.gnomon.api.explain;

import java.util.List;

/**
 * What an explainer may learn from before it explains: other questions about the same network, where possible none of those that it is asked later.
 *
 * @param tasks questions about one network; empty where there is nothing to learn from
 */
public record Background(List<ExplainTask> tasks) {

    public Background {
        tasks = List.copyOf(tasks);
        for (ExplainTask task : tasks) {
            if (task.network() != tasks.getFirst().network()) {
                throw new IllegalArgumentException("a background is about one network; this one names '" + tasks.getFirst().network().name() + "' and '"
                        + task.network().name() + "'");
            }
        }
    }

    /** Nothing to learn from. */
    public static Background none() {
        return new Background(List.of());
    }
}
