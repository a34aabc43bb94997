package org.gnomon.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.mine.Rule;
import org.gnomon.rules.metrics.RuleRecovery;

/** How many of the rules that hold were mined, and which were not. */
final class RecoverySection {

    private static final int MOST = 200;

    private final RuleRecovery recovery;

    RecoverySection(RuleRecovery recovery) {
        this.recovery = recovery;
    }

    void write(Markup m) {
        m.open("section", "id", "recovery").leaf("h2", "Against the rules that hold").newline().open("dl", "class", "values");
        value(m, "Recall", share(recovery.recall()), "part of the rules that hold that was mined");
        value(m, "Precision", share(recovery.precision()), "part of the mined rules without invented relations that is among the rules that hold");
        value(m, "Found", recovery.right().size() + " of " + recovery.holding(), "rules that hold and were mined");
        value(m, "Another head", recovery.wrongHead().size(), "mined rules with the body of a rule that holds and another head");
        value(m, "Not listed", recovery.unknown().size(), "mined rules with a body that no known rule has; they may hold all the same");
        value(m, "With invented", recovery.withInvented(), "mined rules that name one of " + recovery.invented().size() + " invented relations");
        m.close().newline();
        m.leaf("p", "Rules are the same up to the names of variables and the order of the body. Rules that are not listed may follow from those that"
                + " are.", "class", "soft").newline();
        list(m, "Not found", recovery.missing());
        list(m, "With another head", recovery.wrongHead());
        m.close().newline();
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? "\u2013" : Figures.share(share.getAsDouble());
    }

    private static void value(Markup m, String label, Object value, String definition) {
        m.open("div").leaf("dt", label, "title", definition).leaf("dd", String.valueOf(value)).close();
    }

    private static void list(Markup m, String what, List<Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        m.open("details").leaf("summary", what + ": " + rules.size()).open("ul");
        rules.stream().limit(MOST).forEach(rule -> m.leaf("li", rule.toString()).newline());
        m.close();
        if (rules.size() > MOST) {
            m.leaf("p", rules.size() - MOST + " more are not shown.", "class", "soft");
        }
        m.close().newline();
    }
}
