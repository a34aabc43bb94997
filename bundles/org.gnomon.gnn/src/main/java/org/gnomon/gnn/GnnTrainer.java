package org.gnomon.gnn;

import java.util.function.Consumer;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.osgi.annotation.versioning.ProviderType;

/** Trains a network that classifies the graphs, or the nodes, of a set. Stateless; a service. */
@ProviderType
public interface GnnTrainer {

    /**
     * Trains until the validation loss has not improved for some epochs, and gives back the network of the best epoch.
     *
     * @param data with a label for every graph (graph task) or every node (node task)
     * @param checkpoint takes the best network so far, now and then while training; called from the calling thread
     * @throws org.gnomon.api.BadRequest (usage) when labels are missing, out of range, or too few for the split; (unsupported) when PyTorch is missing
     * @throws org.gnomon.api.Cancelled when the run is stopped
     */
    TrainedGnn train(GraphSet data, Parameters parameters, Run run, Consumer<? super GnnNetwork> checkpoint);
}
