package org.gnomon.install;

import java.util.List;

/**
 * What was found out about content from outside without installing or executing it.
 *
 * @param bundles what there is; none where it cannot be read
 * @param problems what keeps it from being installed, and what its manifest breaks of the contract of methods
 */
public record Examination(List<ExaminedBundle> bundles, List<Problem> problems) {

    public Examination {
        bundles = List.copyOf(bundles);
        problems = List.copyOf(problems);
    }
}
