package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The accuracy predictor of Once-for-All as a service. */
@Component(configurationPid = AccuracyMlpEvaluator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = AccuracyMlpParameters.class)
@MethodInfo(id = "ofa-accuracy-mlp", label = "OFA accuracy MLP",
        description = "Accuracy of MobileNetV3 Once-for-All networks, from the predictor of their authors in a folder of yours",
        paper = "Cai et al., Once-for-All: Train One Network and Specialize it for Efficient Deployment, ICLR 2020")
public final class AccuracyMlpEvaluator implements Evaluator {

    static final String PID = "org.gnomon.oracle.ofa.accuracymlp";

    /** Not the accuracy on the validation set: about 0.039 higher. */
    static final PredictionTask ACCURACY = PredictionTask.of("ImageNet, 10,000 training images kept aside, subnets of the OFA network", "top-1 accuracy",
            "1", true);

    private static final String NAME = "ofa-mbv3-w12-acc";

    @Override
    public List<PredictionTask> tasks(SearchSpace space) {
        return OfaDomain.of(space).filter(domain -> domain.family() == OfaFamily.MBV3 && AccuracyMlp.knows(domain.resolution()))
                .map(domain -> List.of(ACCURACY)).orElse(List.of());
    }

    @Override
    public Support check(SearchSpace space, List<PredictionTask> tasks) {
        return tasks(space).isEmpty()
                ? new Support.No(List.of("It knows the space ofa-mbv3 at the resolutions 112, 128, .. 224, not " + space.id() + "."))
                : Surrogate.supports(space, tasks(space), tasks);
    }

    @Override
    public void evaluate(SearchSpace space, List<PredictionTask> tasks, Iterator<Architecture> architectures, Consumer<? super Evaluation> results,
            Parameters parameters, Run run) {
        OfaDomain domain = OfaDomain.of(space).orElseThrow();
        AccuracyMlp mlp = load(parameters.as(AccuracyMlpParameters.class));
        List<Surrogate> surrogates = tasks.stream().map(task -> new Surrogate(task, "predictor " + NAME, mlp::predict)).toList();
        Batches.evaluate(architectures, architecture -> Surrogate.evaluate(surrogates, domain.network(space, architecture)), results, run);
    }

    private static AccuracyMlp load(AccuracyMlpParameters wanted) {
        try {
            return new AccuracyMlp(TensorFile.read(WeightsFolder.of(wanted.weights(), NAME + ".bin and " + NAME + ".json"), NAME), wanted.precision());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
