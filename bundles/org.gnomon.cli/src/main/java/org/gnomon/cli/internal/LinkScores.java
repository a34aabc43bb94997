package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.report.RulesReportInput;
import org.gnomon.rules.metrics.LinkPrediction;
import org.gnomon.rules.metrics.LinkPrediction.Side;
import org.gnomon.rules.metrics.RankSummary;
import org.gnomon.rules.metrics.Ties;

/**
 * How well rules complete a knowledge graph, under every rule for ties.
 *
 * @param summaries by name of the side asked for
 */
record LinkScores(String set, Map<Ties, Map<String, RankSummary>> summaries) {

    /** @param answers to {@link LinkPrediction#questions()}, in their order */
    static LinkScores of(String set, FactSplits data, List<Answer> answers) {
        Map<Ties, Map<String, RankSummary>> summaries = new EnumMap<>(Ties.class);
        for (Ties ties : Ties.values()) {
            LinkPrediction prediction = new LinkPrediction(data, ties);
            answers.forEach(prediction);
            Map<String, RankSummary> sides = new LinkedHashMap<>();
            for (Side side : Side.values()) {
                sides.put(side.name().toLowerCase(Locale.ROOT), prediction.summary(side));
            }
            sides.put("both", prediction.summary());
            summaries.put(ties, sides);
        }
        return new LinkScores(set, summaries);
    }

    /** Under the mean of ties. */
    RulesReportInput.Links links() {
        Map<String, RankSummary> sides = summaries.get(Ties.MEAN);
        return new RulesReportInput.Links(set, sides.get("head"), sides.get("tail"), sides.get("both"));
    }

    static TextTable header() {
        return new TextTable("RULES", "TIES", "ASKED FOR", "QUESTIONS", "MRR", "HITS@1", "HITS@3", "HITS@10", "MEAN RANK");
    }

    void addTo(TextTable table) {
        summaries.forEach((ties, sides) -> sides.forEach((side, s) -> {
            if (ties == Ties.MEAN || side.equals("both")) {
                table.row(set, ties.name().toLowerCase(Locale.ROOT), side, Integer.toString(s.questions()), Numbers.text(s.reciprocal()),
                        Numbers.text(s.hitsAt1()), Numbers.text(s.hitsAt3()), Numbers.text(s.hitsAt10()), Numbers.text(s.mean()));
            }
        }));
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("set", set);
        summaries.forEach((ties, sides) -> {
            JsonObject object = new JsonObject();
            sides.forEach((side, summary) -> object.add(side, json(summary)));
            json.add(ties.name().toLowerCase(Locale.ROOT), object);
        });
        return json;
    }

    private static JsonObject json(RankSummary summary) {
        JsonObject json = new JsonObject();
        json.addProperty("questions", summary.questions());
        if (summary.questions() > 0) {
            json.addProperty("mrr", summary.reciprocal());
            json.addProperty("hits@1", summary.hitsAt1());
            json.addProperty("hits@3", summary.hitsAt3());
            json.addProperty("hits@10", summary.hitsAt10());
            json.addProperty("meanRank", summary.mean());
        }
        return json;
    }
}
