package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;
import org.gnomon.report.Json;
import org.gnomon.rules.RuleBounds;
import org.gnomon.rules.WhyNot;

/** Says of rules that somebody expected why a mining run does not have them. */
record NotMined(List<Reasons> rules) {

    private static final String MINER = "rule-miner";

    record Reasons(Rule rule, List<String> sentences) {}

    NotMined {
        rules = List.copyOf(rules);
    }

    /**
     * A bound that the miner of the run does not have is none.
     *
     * @param relations of the facts
     * @param expected with their measures on these facts
     */
    static NotMined of(RunRecord run, RuleSet mined, Set<String> relations, RuleSet expected) {
        Map<String, ParameterValue> values = run.methods().stream().filter(use -> use.kind().equals(MINER)).map(MethodUse::parameters).findFirst()
                .orElseThrow(() -> new BadRequest(Reason.USAGE, "no miner took part in run " + run.id(), "name a run of: gnomon rules mine"));
        RuleBounds bounds = new RuleBounds((int) number(values, "maxLength", Integer.MAX_VALUE), (long) number(values, "minSupport", 0),
                number(values, "minHeadCoverage", 0), number(values, "minConfidence", 0), number(values, "maxConfidence", 1),
                number(values, "minPcaConfidence", 0));
        WhyNot whyNot = new WhyNot(relations, bounds, mined, number(values, "pseudo", 0));
        return new NotMined(expected.entries().stream().map(entry -> new Reasons(entry.rule(), whyNot.explain(entry.rule(), entry.measures()))).toList());
    }

    private static double number(Map<String, ParameterValue> values, String name, double absent) {
        return Optional.ofNullable(values.get(name)).map(ParameterValue::value).filter(Number.class::isInstance).map(Number.class::cast)
                .map(Number::doubleValue).orElse(absent);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Reasons why : rules) {
            lines.add(why.rule().toString());
            why.sentences().forEach(sentence -> lines.add("    " + sentence));
        }
        return lines;
    }

    JsonArray json() {
        return Json.array(rules, why -> {
            JsonObject json = new JsonObject();
            json.addProperty("rule", why.rule().toString());
            json.add("reasons", Json.strings(why.sentences()));
            return json;
        });
    }
}
