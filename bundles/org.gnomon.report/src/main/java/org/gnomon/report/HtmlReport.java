package org.gnomon.report;

import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.osgi.annotation.versioning.ProviderType;

/** Shows an evaluation, or mined rules, to people: one HTML page that needs nothing else, neither network nor scripts. A service, stateless and thread-safe. */
@ProviderType
public interface HtmlReport {

    /**
     * The page: comparison of the methods, the methods with their parameters, and drawings of up to twelve cases, evenly from the known classes.
     *
     * <p>The same input gives the same text. Every name in the input is escaped. A case costs one layout, which is quadratic in the nodes drawn (at
     * most 160).
     *
     * @return the content of an HTML file, to be stored as UTF-8
     * @throws IllegalArgumentException when the methods do not answer the same number of tasks
     */
    String render(ReportInput input);

    /**
     * The page of a sweep: per network fidelity curves over the achieved sparsity, a table of means with confidence intervals per sparsity, drawings at
     * the middle sparsity with all methods side by side; at the end what every metric means. Same rules as {@link #render(ReportInput)}.
     */
    String render(SweepReportInput input);

    /**
     * The page of mined rules: the rules with their measures, and what was measured of them: how many of the known rules they are, accuracy by hops, link
     * prediction, up to twelve answers with their derivations drawn. Same rules as {@link #render(ReportInput)}.
     */
    String render(RulesReportInput input);

    /** Which cases to draw where nobody says: places of up to twelve, evenly from the known classes, rising. */
    List<Integer> choose(List<ExplainTask> tasks);
}
