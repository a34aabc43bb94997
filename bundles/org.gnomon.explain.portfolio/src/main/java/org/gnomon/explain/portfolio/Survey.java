package org.gnomon.explain.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Peers;
import org.gnomon.api.explain.Peers.Answer;

/** Asks scorers one after the other, as far as they are installed, can do the task and fit into the budget, and remembers which did not. */
final class Survey {

    /** A scorer that is asked for a fixed number of edges does not search; the portfolio does. */
    private static final Map<String, String> SCORES_ONLY = Map.of("edges", "1");

    private final Peers peers;
    private final Portfolio portfolio;
    private final List<String> missing = new ArrayList<>();
    private final List<String> unaffordable = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    Survey(Peers peers, Portfolio portfolio) {
        this.peers = peers;
        this.portfolio = portfolio;
    }

    /** @throws BadRequest when none of {@code scorers} answers */
    void ask(List<String> scorers, ExplainTask task, Run run) {
        List<String> installed = peers.installed();
        for (String scorer : scorers) {
            run.checkCancelled();
            if (!installed.contains(scorer)) {
                missing.add(scorer);
            } else if (!portfolio.affordsScorer()) {
                unaffordable.add(scorer);
            } else {
                ask(scorer, task, run);
            }
        }
        if (portfolio.isEmpty()) {
            throw nobody(scorers, installed);
        }
    }

    private void ask(String scorer, ExplainTask task, Run run) {
        try {
            Answer answer = peers.explain(scorer, task, SCORES_ONLY, run);
            if (portfolio.fits(answer.explanation())) {
                portfolio.add(answer.method() + " " + answer.version(), answer.explanation());
            } else {
                refusals.add("'" + scorer + "' gives no scores of edges");
            }
        } catch (BadRequest e) {
            if (e.reason() != Reason.UNSUPPORTED) {
                throw e;
            }
            refusals.add(e.getMessage());
        }
    }

    private BadRequest nobody(List<String> scorers, List<String> installed) {
        return refusals.isEmpty()
                ? new BadRequest(Reason.NOT_FOUND, "none of the scorers is installed: " + String.join(", ", scorers) + "; installed: "
                        + String.join(", ", installed), "name one of them in the parameter 'scorers'")
                : new BadRequest(Reason.UNSUPPORTED, String.join("; ", refusals), "name other explainers in the parameter 'scorers'");
    }

    /** Who was not asked, and why. */
    void report(Explanation.Builder explanation) {
        Remarks.list("not installed: ", missing).ifPresent(explanation::note);
        Remarks.list("over the budget: ", unaffordable).ifPresent(explanation::note);
        refusals.forEach(explanation::note);
    }
}
