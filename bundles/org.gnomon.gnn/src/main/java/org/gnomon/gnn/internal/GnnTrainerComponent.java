package org.gnomon.gnn.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Cancelled.Cause;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.gnn.GnnTrainer;
import org.gnomon.gnn.Split;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.gnn.TrainedGnn.Accuracy;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Training as a service. */
@Component(configurationPid = GnnTrainerComponent.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = GnnTrainingParameters.class)
@MethodInfo(id = "gnn-trainer", label = "GNN trainer",
        description = "Trains a GCN, GIN or GraphSAGE with Adam and early stopping, in the definitions of the explainer papers",
        paper = "Xu et al., How Powerful are Graph Neural Networks?, ICLR 2019; Kipf and Welling, ICLR 2017; Hamilton et al., NeurIPS 2017")
public final class GnnTrainerComponent implements GnnTrainer {

    static final String PID = "org.gnomon.gnn.trainer";

    private final TorchEngine torch;
    private final Kernels kernels;

    @Activate
    public GnnTrainerComponent(@Reference TorchEngine torch, @Reference Kernels kernels) {
        this.torch = torch;
        this.kernels = kernels;
    }

    @Override
    public TrainedGnn train(GraphSet data, Parameters parameters, Run run, Consumer<? super GnnNetwork> checkpoint) {
        GnnTrainingParameters wanted = parameters.as(GnnTrainingParameters.class);
        Items items = Items.of(data);
        Split split = split(items, wanted, run);
        GnnTraining.Outcome outcome = outcome(items, split, wanted, run, checkpoint);
        IntPredicate hits = new Predictions(kernels, outcome.network(), items, run)::hits;
        Accuracy accuracy = new Accuracy(share(split.training(), hits), share(split.validation(), hits), share(split.test(), hits));
        return new TrainedGnn(outcome.network(), accuracy, split, outcome.bestEpoch(), outcome.history());
    }

    private GnnTraining.Outcome outcome(Items items, Split split, GnnTrainingParameters wanted, Run run, Consumer<? super GnnNetwork> checkpoint) {
        try {
            return torch.alone(new GnnTraining(items, split, wanted, run, checkpoint)::train);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.checkCancelled();
            throw new Cancelled(Cause.REQUEST, "stopped while waiting for another training to end");
        }
    }

    private static Split split(Items items, GnnTrainingParameters wanted, Run run) {
        if (wanted.validation() + wanted.test() >= 1) {
            throw new BadRequest(Reason.USAGE, "validation " + wanted.validation() + " and test " + wanted.test()
                    + " leave nothing to train on; together they must be below 1", "try: --set validation=0.1 --set test=0.1");
        }
        Split split = Split.stratified(items.labels(), wanted.validation(), wanted.test(), run.random("split"));
        if (split.training().isEmpty() || split.validation().isEmpty() || split.test().isEmpty()) {
            throw new BadRequest(Reason.USAGE, "set '" + items.data().name() + "' has " + items.count() + " items, which split into "
                    + split.training().size() + " to train, " + split.validation().size() + " to validate, " + split.test().size()
                    + " to test; each needs one", "use a larger set or other shares");
        }
        return split;
    }

    private static double share(List<Integer> items, IntPredicate hits) {
        return (double) items.stream().mapToInt(Integer::intValue).filter(hits).count() / items.size();
    }
}
