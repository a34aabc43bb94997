package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

/** The published sequence-graph oracles as a service. */
@Component(configurationPid = SeqGraphEvaluator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = SeqGraphParameters.class)
@MethodInfo(id = "ofa-seqgraph", label = "OFA sequence-graph oracles",
        description = "Accuracy and latency of Once-for-All networks, from the trained networks in a folder of yours",
        paper = "Mills et al., Building Optimal Neural Architectures using Interpretable Knowledge, CVPR 2024")
public final class SeqGraphEvaluator implements Evaluator {

    static final String PID = "org.gnomon.oracle.ofa.seqgraph";

    private static final Set<Integer> TRAINED_RESOLUTIONS = Set.of(192, 208, 224);

    @Override
    public List<PredictionTask> tasks(SearchSpace space) {
        return OfaDomain.of(space).filter(domain -> TRAINED_RESOLUTIONS.contains(domain.resolution()))
                .map(domain -> Arrays.stream(SeqGraphMetric.values()).map(SeqGraphMetric::task).toList()).orElse(List.of());
    }

    @Override
    public Support check(SearchSpace space, List<PredictionTask> tasks) {
        List<PredictionTask> known = tasks(space);
        return known.isEmpty() ? new Support.No(List.of("It knows the spaces ofa-mbv3 and ofa-pn at the resolutions 192, 208 and 224, not " + space.id() + "."))
                : Surrogate.supports(space, known, tasks);
    }

    @Override
    public void evaluate(SearchSpace space, List<PredictionTask> tasks, Iterator<Architecture> architectures, Consumer<? super Evaluation> results,
            Parameters parameters, Run run) {
        OfaDomain domain = OfaDomain.of(space).orElseThrow();
        List<Surrogate> surrogates = surrogates(domain.family(), tasks, parameters.as(SeqGraphParameters.class));
        Batches.evaluate(architectures, architecture -> Surrogate.evaluate(surrogates, domain.network(space, architecture)), results, run);
    }

    private static List<Surrogate> surrogates(OfaFamily family, List<PredictionTask> tasks, SeqGraphParameters wanted) {
        WeightsFolder folder = WeightsFolder.of(wanted.weights(), family.fileName() + "-acc.bin, " + family.fileName() + "-acc.json and so on");
        List<Surrogate> surrogates = new ArrayList<>();
        for (PredictionTask task : tasks) {
            String name = family.fileName() + "-" + SeqGraphMetric.of(task).orElseThrow().fileName();
            try {
                SequenceGraphNetwork network = new SequenceGraphNetwork(TensorFile.read(folder, name), wanted.precision());
                surrogates.add(new Surrogate(task, "oracle " + name, network::predict));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return surrogates;
    }
}
