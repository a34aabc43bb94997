package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.profile.Device;
import org.gnomon.api.profile.Quantity;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The latency table of a phone as a service. */
@Component(configurationPid = Note10Evaluator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = Note10Parameters.class)
@MethodInfo(id = "note10-latency", label = "Note10 latency table",
        description = "Latency of MobileNetV3 Once-for-All networks on a Samsung Note10, from an additive table in a folder of yours",
        paper = "Cai et al., Once-for-All: Train One Network and Specialize it for Efficient Deployment, ICLR 2020")
public final class Note10Evaluator implements Evaluator {

    static final String PID = "org.gnomon.oracle.ofa.note10";

    static final PredictionTask LATENCY = new PredictionTask("latency on samsung-note10, additive table", Quantity.LATENCY.id(), Quantity.LATENCY.unit(),
            false, Optional.of(new Device("samsung-note10", Device.Kind.PHONE, "not published", 1, "not published", 1)));

    private static final String NAME = "note10_ofa_mbv3_lut.csv";

    @Override
    public List<PredictionTask> tasks(SearchSpace space) {
        return OfaDomain.of(space).filter(domain -> domain.family() == OfaFamily.MBV3).map(domain -> List.of(LATENCY)).orElse(List.of());
    }

    @Override
    public Support check(SearchSpace space, List<PredictionTask> tasks) {
        return tasks(space).isEmpty() ? new Support.No(List.of("It knows the space ofa-mbv3, not " + space.id() + "."))
                : Surrogate.supports(space, tasks(space), tasks);
    }

    /** @throws BadRequest (unsupported) where the table lacks the resolution of the space */
    @Override
    public void evaluate(SearchSpace space, List<PredictionTask> tasks, Iterator<Architecture> architectures, Consumer<? super Evaluation> results,
            Parameters parameters, Run run) {
        OfaDomain domain = OfaDomain.of(space).orElseThrow();
        LatencyTable table = load(parameters.as(Note10Parameters.class));
        if (!table.knows(domain.resolution())) {
            throw new BadRequest(Reason.UNSUPPORTED, "resolution " + domain.resolution() + " of space " + space.id() + " is not in the table; it has "
                    + table.resolutions(), "choose another resolution of the space");
        }
        List<Surrogate> surrogates = tasks.stream().map(task -> new Surrogate(task, "table " + NAME, table::latency)).toList();
        Batches.evaluate(architectures, architecture -> Surrogate.evaluate(surrogates, domain.network(space, architecture)), results, run);
    }

    private static LatencyTable load(Note10Parameters wanted) {
        try {
            return LatencyTable.read(WeightsFolder.of(wanted.weights(), NAME), NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
