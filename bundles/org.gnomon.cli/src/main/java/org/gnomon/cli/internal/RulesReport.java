package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.RunFolder;
import org.gnomon.report.HtmlReport;
import org.gnomon.report.RulesReportInput;
import org.gnomon.report.RulesReportInput.Accuracy;
import org.gnomon.report.RulesReportInput.Shown;
import org.gnomon.rules.metrics.LinkPrediction;

/** Shows measured rules to people: the first set with its rules and some answers, all sets in the figures. */
record RulesReport(RunFolder run, HtmlReport report) {

    private static final int ANSWERS = 12;

    Path ofStories(String title, List<Member> members, List<RulesEvaluateCommand.Asked> asked, StoryScores scores) throws IOException {
        List<Accuracy> curves = IntStream.range(0, asked.size()).mapToObj(s -> new Accuracy(asked.get(s).name(), scores.byHops().get(s))).toList();
        List<Shown> shown = evenly(members.size()).mapToObj(i -> Shown.of(members.get(i).instance(), asked.getFirst().answers().get(i))).toList();
        return write(new RulesReportInput(title, rules(asked), scores.recoveries().stream().findFirst(), curves, List.of(), shown, facts(asked), run.id()));
    }

    Path ofLinks(String title, FactSplits data, List<RulesEvaluateCommand.Asked> asked, List<LinkScores> scores) throws IOException {
        List<Query> questions = LinkPrediction.questions(data.test());
        List<Answer> answers = asked.getFirst().answers();
        List<Shown> shown = evenly(questions.size()).mapToObj(i -> new Shown(QueryText.write(questions.get(i)), questions.get(i), List.of(),
                Optional.of(i % 2 == 0 ? data.test().triple(i / 2).tail() : data.test().triple(i / 2).head()), answers.get(i))).toList();
        return write(new RulesReportInput(title, rules(asked), Optional.empty(), List.of(), scores.stream().map(LinkScores::links).toList(), shown,
                facts(asked), run.id()));
    }

    private static RuleSet rules(List<RulesEvaluateCommand.Asked> asked) {
        return asked.getFirst().rules();
    }

    private static List<String> facts(List<RulesEvaluateCommand.Asked> asked) {
        String first = asked.getFirst().name();
        return List.of(asked.size() == 1 ? "rules of " + first
                : "rules of " + first + "; figures of " + Numbers.some(asked.stream().map(RulesEvaluateCommand.Asked::name).toList()),
                Numbers.count(asked.getFirst().answers().size(), "question"));
    }

    private static IntStream evenly(int size) {
        int count = Math.min(ANSWERS, size);
        return IntStream.range(0, count).map(i -> (int) ((long) i * size / count));
    }

    private Path write(RulesReportInput input) throws IOException {
        return run.volatileOutput(Explaining.REPORT, report.render(input).getBytes(StandardCharsets.UTF_8));
    }
}
