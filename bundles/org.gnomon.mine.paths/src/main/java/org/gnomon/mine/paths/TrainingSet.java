package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.RuleApplication;

/** Questions about the facts of one relation, and the rules that fire in them, numbered anew in the order in which they are met. Not thread-safe. */
final class TrainingSet {

    private final RuleApplication application;
    private final List<Question> questions = new ArrayList<>();
    private final int[] placeOf;
    private final List<Integer> rules = new ArrayList<>();

    private TrainingSet(RuleApplication application) {
        this.application = application;
        placeOf = new int[application.rules().size()];
        Arrays.fill(placeOf, -1);
    }

    /** Questions from either end, in random order until there are enough. */
    static TrainingSet of(RuleApplication application, int relation, WeightSettings settings, Run run) {
        TrainingSet set = new TrainingSet(application);
        set.ask(FactIndex.along(relation), settings, settings.firings() / 2, run);
        set.ask(FactIndex.against(relation), settings, settings.firings() / 2, run);
        return set;
    }

    private void ask(int directed, WeightSettings settings, int mostFirings, Run run) {
        FactIndex facts = application.facts();
        List<Integer> entities = new ArrayList<>(IntStream.range(0, facts.subjects(directed)).map(at -> facts.subject(directed, at)).boxed().toList());
        Collections.shuffle(entities, run.random("questions-" + directed));
        int firings = 0;
        for (int i = 0; i < Math.min(settings.questions(), entities.size()) && firings < mostFirings; i++) {
            Question question = Question.of(application, entities.get(i), directed, settings.candidates(), this::place, run);
            questions.add(question);
            firings += question.rules().length;
        }
    }

    private int place(int rule) {
        if (placeOf[rule] < 0) {
            placeOf[rule] = rules.size();
            rules.add(rule);
        }
        return placeOf[rule];
    }

    List<Question> questions() {
        return questions;
    }

    /** The rules that fire, in the numbers of the application; a question has their places here. */
    List<Integer> rules() {
        return rules;
    }
}
