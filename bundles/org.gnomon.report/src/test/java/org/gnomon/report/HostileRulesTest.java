package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.report.RulesReportInput.Accuracy;
import org.gnomon.report.RulesReportInput.Links;
import org.gnomon.report.RulesReportInput.Shown;
import org.gnomon.report.internal.SelfContainedReport;
import org.gnomon.rules.metrics.AnswerAccuracy;
import org.gnomon.rules.metrics.RankSummary;
import org.gnomon.rules.metrics.RuleRecovery;
import org.junit.jupiter.api.Test;

/**
 * Names of relations and entities come from files of strangers; every one of them is here markup, a control character or a trick with the direction of
 * text.
 */
class HostileRulesTest {

    private static final String BREAK_OUT = "\"'></title></style></svg><evil onload=\"x\">&lt;&#x3c;]]>--><!--";
    private static final String CONTROLS = "\u0000\u001b[31m\u202e\u2066\ud800\uffff\u0085";

    private static String hostile(String place) {
        return place + BREAK_OUT + CONTROLS;
    }

    private static RulesReportInput input() {
        Rule rule = Rule.chain(hostile("head"), List.of(Step.along(hostile("left")), Step.along(hostile("right"))));
        Rule missing = Rule.chain(hostile("missing"), List.of(Step.along(hostile("other")), Step.along("r")));
        Rule wrong = Rule.chain(hostile("wrong"), List.of(Step.along(hostile("other")), Step.along("r")));
        RuleSet rules = new RuleSet(List.of(new RuleSet.Entry(rule, Measures.counted(1, 1, 1, 1), List.of(hostile("example"))),
                new RuleSet.Entry(wrong, Measures.counted(1, 1, 1, 1), List.of())), Set.of(hostile("invented")));
        Derivation derivation = new Derivation(List.of(new Derivation.Step(rule, List.of(hostile("from"), hostile("to"), hostile("middle")))));
        Shown shown = new Shown(hostile("id"), new Query.Between(hostile("from"), hostile("to")), List.of(new Triple(hostile("more"), hostile("noise"), "x")),
                Optional.of(hostile("label")), new Answer(List.of(new Candidate(hostile("head"), 1, List.of(derivation)),
                        new Candidate(hostile("second"), 0.5, List.of(derivation)))));
        RankSummary ranks = RankSummary.of(new double[] {1});
        return new RulesReportInput(hostile("title"), rules, Optional.of(RuleRecovery.of(List.of(rule, missing), rules)),
                List.of(new Accuracy(hostile("curve"), new TreeMap<>(Map.of(2, new AnswerAccuracy(1, 1, 1))))),
                        List.of(new Links(hostile("links"), ranks, ranks, ranks)),
                List.of(shown), List.of(hostile("fact")), hostile("run"));
    }

    @Test
    void noNameBecomesMarkupAndEveryNameIsShown() {
        ParsedPage page = ParsedPage.of(input());
        assertThat(page.all("evil")).isEmpty();
        for (String place : List.of("title", "head", "left", "right", "missing", "wrong", "example", "invented", "id", "from", "to", "middle", "more",
                "noise", "label",
                "second", "curve", "links", "fact", "run")) {
            assertThat(page.text()).as(place).contains(place + BREAK_OUT);
        }
    }

    @Test
    void controlCharactersAndDirectionMarksAreReplaced() {
        String html = new SelfContainedReport().render(input());
        assertThat(html.codePoints()).noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e || c == 0x2066 || c == 0xffff);
        assertThat(html).contains("\ufffd\ufffd[31m");
    }

    @Test
    void longNamesAreCutInDrawingsOnly() {
        String name = "x".repeat(500);
        Shown shown = new Shown("long", new Query.Between(name, "y"), List.of(new Triple(name, "r", "y")), Optional.empty(), new Answer(List.of()));
        ParsedPage page = ParsedPage.of(new RulesReportInput("Long", new RuleSet(List.of(), Set.of()), Optional.empty(), List.of(), List.of(), List.of(shown),
                List.of(), ""));
        assertThat(page.all("text")).allMatch(text -> text.getTextContent().length() <= 34);
        assertThat(page.all("title")).anyMatch(title -> title.getTextContent().equals(name));
    }
}
