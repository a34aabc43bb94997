package org.gnomon.space.inception;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.Support;

/** What the decisions alone do not say: limits of operators, and inner channels only where they can differ. */
final class InceptionRules {

    private final Limits limits;

    InceptionRules(Limits limits) {
        this.limits = limits;
    }

    Support check(List<Stage> stages) {
        List<String> reasons = new ArrayList<>();
        stages.forEach(stage -> check(stage, reasons));
        return Support.unless(reasons);
    }

    private void check(Stage stage, List<String> reasons) {
        String place = "stage " + (stage.number() + 1);
        int paths = stage.paths().size();
        int all = stage.paths().stream().mapToInt(path -> path.operators().size()).sum();
        if (all > limits.most(paths)) {
            reasons.add(place + " has " + all + " operators; allowed: at most " + limits.most(paths) + " in " + paths + " paths");
        }
        for (int p = 0; p < paths; p++) {
            check(stage, p, place + ", path " + (p + 1), reasons);
        }
    }

    private void check(Stage stage, int number, String place, List<String> reasons) {
        Path path = stage.paths().get(number);
        int least = limits.least(stage.paths().size());
        if (path.operators().size() < least) {
            reasons.add(place + " has " + path.operators().size() + " operators; allowed: at least " + least + " where there are "
                    + stage.paths().size() + " paths");
        }
        if (path.supports() > 1 || path.supports() == path.operators().size()) {
            reasons.add(place + " has " + path.supports() + " support operators of " + path.operators().size()
                    + "; allowed: at most one, and not alone");
        }
        List<InnerWidth> widths = InnerWidth.of(stage.pathChannels(number), path.setters());
        if (!widths.contains(path.inner())) {
            reasons.add(place + " has " + path.inner().text() + " channels inside; allowed: " + widths.stream().map(InnerWidth::text).toList()
                    + " for a path of " + stage.pathChannels(number) + " channels in which " + path.setters() + " operators can set them");
        }
    }
}
