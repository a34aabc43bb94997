package org.gnomon.report;

import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.internal.GraphPicture;
import org.gnomon.report.internal.Markup;

/**
 * Draws one explained graph, with the nodes at the same places for every explanation. Chosen edges are thick, edges of the known motif lie on a
 * wide band, and a node to explain wears a ring. Of a large graph only the part that matters is drawn, see {@link #note()}. Immutable.
 */
public final class GraphDrawing {

    private final GraphPicture picture;

    private GraphDrawing(GraphPicture picture) {
        this.picture = picture;
    }

    /**
     * Lays the graph of {@code task} out; quadratic in the nodes drawn (at most 160).
     *
     * @param data gives names to features and classes
     * @param explanations all that will be drawn; in a large graph they decide which part is shown
     */
    public static GraphDrawing of(GraphSet data, ExplainTask task, List<Explanation> explanations) {
        return new GraphDrawing(GraphPicture.of(data, task, explanations));
    }

    /**
     * The drawing as a file of its own: with styles for light and dark, and with a legend.
     *
     * @param label who explains, for example {@code EiG-Search}
     */
    public String svg(String label, Explanation explanation) {
        Markup markup = new Markup();
        picture.writeFile(markup, label, explanation);
        return markup.finish();
    }

    /** What is left out of the drawing, as a sentence; empty where all is drawn. */
    public String note() {
        return picture.note();
    }
}
