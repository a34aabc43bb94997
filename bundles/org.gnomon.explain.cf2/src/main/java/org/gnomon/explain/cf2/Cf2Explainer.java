package org.gnomon.explain.cf2;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** CF2 as a service. */
@Component(configurationPid = Cf2Explainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = Cf2Parameters.class)
@MethodInfo(id = "cf2", label = "CF2",
        description = "Learns a small mask that keeps the class alone and without which the class is lost, then searches the best prefix",
        paper = "Tan et al., Learning and Evaluating Graph Neural Network Explanations based on Counterfactual and Factual Reasoning, WWW 2022")
public final class Cf2Explainer implements Explainer {

    static final String PID = "org.gnomon.explain.cf2";

    private final Kernels kernels;

    @Activate
    public Cf2Explainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        BoundTask question = BoundTask.of(kernels, task);
        RepeatedMasks masks = masks(question, parameters.as(Cf2Parameters.class), run);
        int[] reachable = question.network().reachableUnits();
        double[] scores = masks.unitScores(reachable, question.network().units().count());
        SizeRule rule = SizeRule.of(parameters, task);
        Explanation.Builder explanation = PrefixSearch.explain(question.targetClass(), scores, reachable, rule, question);
        masks.notes().forEach(explanation::note);
        return explanation.build();
    }

    private static RepeatedMasks masks(BoundTask question, Cf2Parameters chosen, Run run) {
        FactualLoss loss = new FactualLoss(question, chosen.alpha(), chosen.gamma(), chosen.lambda());
        RandomGenerator random = run.random("mask");
        run.phase("epochs", (long) chosen.epochs() * chosen.repeats());
        List<LearntMask> masks = IntStream.range(0, chosen.repeats())
                .mapToObj(repeat -> LearntMask.learn(loss, chosen.epochs(), chosen.learningRate(), random, run)).toList();
        return new RepeatedMasks(masks);
    }
}
