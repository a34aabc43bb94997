package org.gnomon.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Query;
import org.gnomon.report.RulesReportInput.Shown;

/** Answers with the reasons for them, one card each. */
final class AnswerSection {

    /** More cards make a page that nobody reads. */
    static final int MOST = 12;

    private static final int MOST_CANDIDATES = 5;

    private final List<Shown> answers;

    AnswerSection(List<Shown> answers) {
        this.answers = answers;
    }

    void write(Markup m) {
        List<Shown> drawn = answers.subList(0, Math.min(MOST, answers.size()));
        m.open("section", "id", "answers").leaf("h2", "Answers and their derivations").newline();
        m.leaf("p", (drawn.size() == answers.size() ? "All " : drawn.size() + " of ") + answers.size() + (answers.size() == 1 ? " answer is" : " answers are")
                + " drawn. Thick arrows are facts that the answer rests on. Of a derivation, facts are dashed, and each box above others follows from"
                + " them by one rule; point at it for the rule.", "class", "soft").newline();
        for (int i = 0; i < drawn.size(); i++) {
            card(m, drawn.get(i), i);
        }
        m.close().newline();
    }

    private static void card(Markup m, Shown shown, int place) {
        m.open("article", "class", "case", "id", "answer-" + place).open("h3").text(question(shown.query()) + " ").leaf("span", shown.id(), "class", "tag");
        m.close().newline().leaf("p", verdict(shown)).newline();
        candidates(m, shown.answer());
        m.open("div", "class", "reasons").newline();
        story(m, shown);
        StoryPicture.best(shown.answer()).ifPresent(derivation -> derivation(m, derivation));
        m.close().close().newline();
    }

    private static String question(Query query) {
        return switch (query) {
            case Query.Between between -> "?(" + between.head() + ", " + between.tail() + ")";
            case Query.Tail tail -> tail.relation() + "(" + tail.head() + ", ?)";
            case Query.Head head -> head.relation() + "(?, " + head.tail() + ")";
        };
    }

    private static String verdict(Shown shown) {
        List<String> values = shown.answer().candidates().stream().map(Candidate::value).toList();
        String said = values.isEmpty() ? "No rule answers" : "Answer: " + values.getFirst();
        Optional<String> right = shown.right();
        if (right.isEmpty()) {
            return said + ".";
        }
        int place = values.indexOf(right.get());
        return place == 0 ? said + ". Label: the same (correct)."
                : said + ". Label: " + right.get() + (place < 0 ? " (not among the answers)." : " (answer number " + (place + 1) + ").");
    }

    private static void candidates(Markup m, Answer answer) {
        answer.reasons().forEach(reason -> m.leaf("p", reason));
        int n = answer.candidates().size();
        if (n < 2) {
            return;
        }
        m.open("ol");
        for (Candidate candidate : answer.candidates().subList(0, Math.min(MOST_CANDIDATES, n))) {
            OptionalDouble share = answer.share(candidate.value());
            m.leaf("li", candidate.value() + ", score " + Figures.score(candidate.score())
                    + (share.isPresent() ? ", share " + Figures.share(share.getAsDouble()) : ""));
        }
        m.close();
        if (n > MOST_CANDIDATES) {
            m.leaf("p", n - MOST_CANDIDATES + " more follow.", "class", "soft");
        }
        m.newline();
    }

    private static void story(Markup m, Shown shown) {
        StoryPicture picture = new StoryPicture(shown);
        if (picture.isEmpty()) {
            m.leaf("p", "Nothing is known.", "class", "soft");
            return;
        }
        m.open("figure").leaf("h4", "What is known").open("div", "class", "scroll");
        picture.write(m);
        m.close().newline();
        if (!picture.note().isEmpty()) {
            m.leaf("figcaption", picture.note());
        }
        m.close().newline();
    }

    private static void derivation(Markup m, Derivation derivation) {
        m.open("figure").leaf("h4", "Why " + derivation.conclusion());
        DerivationTree.of(derivation).ifPresent(tree -> {
            m.open("div", "class", "scroll");
            new DerivationPicture(tree).write(m);
            m.close().newline();
        });
        m.open("ol", "class", "steps");
        derivation.steps().forEach(step -> m.leaf("li", step.toString(), "title", step.rule().toString()).newline());
        m.close().close().newline();
    }
}
