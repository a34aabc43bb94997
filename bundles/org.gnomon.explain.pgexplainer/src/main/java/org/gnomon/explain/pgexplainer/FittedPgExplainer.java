package org.gnomon.explain.pgexplainer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.kernels.Kernels;

/**
 * PGExplainer with a scorer that has learnt. Immutable, thread-safe; needs no engine.
 *
 * @param scorer empty where no question that it could have learnt from has an edge in reach
 */
record FittedPgExplainer(Kernels kernels, Embeddings embeddings, Optional<EdgeScorer> scorer) implements Explainer {

    /** Where all scores are this close to 0, or to 1, the scorer tells no edges apart: the usual ways in which the training fails. */
    private static final double FLAT = 0.01;

    /** Learns from {@code tasks}, or from as many of them, drawn at random, as the parameters allow. */
    static FittedPgExplainer of(Kernels kernels, TorchEngine torch, List<ExplainTask> tasks, PgExplainerParameters wanted, Run run) {
        List<ExplainTask> drawn = drawn(tasks, wanted.learnFrom(), run.random("learn from"));
        Embeddings embeddings = new Embeddings(kernels, drawn);
        List<Question> questions = drawn.stream().map(task -> Question.of(kernels, task, embeddings.of(task)))
                .filter(question -> question.inputs().count() > 0).toList();
        return new FittedPgExplainer(kernels, embeddings, questions.isEmpty() ? Optional.empty()
                : Optional.of(train(new ScorerTraining(questions, wanted, run), torch, run)));
    }

    private static List<ExplainTask> drawn(List<ExplainTask> tasks, int count, RandomGenerator random) {
        if (tasks.size() <= count) {
            return tasks;
        }
        List<ExplainTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private static EdgeScorer train(ScorerTraining training, TorchEngine torch, Run run) {
        try {
            return torch.alone(training::train);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.checkCancelled();
            throw new Cancelled(Cancelled.Cause.REQUEST, "stopped while waiting for another training to end");
        }
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        return explanation(task, parameters).build();
    }

    /** The explanation before notes that only the caller knows. */
    Explanation.Builder explanation(ExplainTask task, Parameters parameters) {
        Question question = Question.of(kernels, task, embeddings.of(task));
        double[] scores = scores(question);
        Explanation.Builder explanation = PrefixSearch.explain(question.bound().targetClass(), scores, question.inputs().units(),
                SizeRule.of(parameters, task), question.bound());
        DoubleSummaryStatistics inReach = IntStream.of(question.inputs().units()).mapToDouble(unit -> scores[unit]).summaryStatistics();
        if (inReach.getCount() > 0 && inReach.getMax() < FLAT) {
            explanation.note("the scorer drops every edge: no score is above " + FLAT + "; try firstLogit=10 or a smaller edgeSize");
        }
        if (inReach.getCount() > 0 && inReach.getMin() > 1 - FLAT) {
            explanation.note("the scorer keeps every edge: no score is below " + (1 - FLAT) + "; try more epochs or a larger edgeSize");
        }
        return explanation;
    }

    /** By unit, {@code [u]}, in [0, 1]; 0 out of reach. */
    private double[] scores(Question question) {
        double[] scores = new double[question.bound().network().units().count()];
        if (question.inputs().count() > 0) {
            double[] logits = scorer.orElseThrow().logits(question.inputs());
            for (int k = 0; k < logits.length; k++) {
                scores[question.inputs().units()[k]] = RelaxedMask.sigmoid(logits[k]);
            }
        }
        return scores;
    }
}
