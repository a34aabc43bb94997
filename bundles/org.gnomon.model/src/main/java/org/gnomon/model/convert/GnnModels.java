package org.gnomon.model.convert;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.check.Finding;
import org.gnomon.model.check.GraphChecks;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.RefusedInput;

/** Graph neural networks as model objects and packed; one round gives an equal network. */
public final class GnnModels {

    private GnnModels() {}

    /** A new model: the computation graph of {@code network} with its weights, over a vocabulary of its own. */
    public static GnnModel model(GnnNetwork network) {
        return new NetworkGraph(network).model();
    }

    /** What a document with {@code model} holds at its top: the model and the vocabulary its graph names. */
    public static List<EObject> document(GnnModel model) {
        return List.of(model, model.getGraph().getVocabulary());
    }

    /**
     * The network that {@code model} describes.
     *
     * @throws RefusedInput when its graph breaks an invariant or is no network of GCN, GIN and GraphSAGE layers
     */
    public static GnnNetwork network(GnnModel model) {
        String name = model.getName() == null ? String.valueOf(model.getId()) : model.getName();
        if (model.getGraph() == null) {
            throw new RefusedInput(name, "", "the model has no graph");
        }
        List<Finding> errors = GraphChecks.errors(model.getGraph());
        if (!errors.isEmpty()) {
            throw new RefusedInput(name, errors.getFirst().path(), errors.getFirst().id() + ": " + errors.getFirst().message());
        }
        try {
            return new NetworkWalk(name, model).network();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RefusedInput(name, "", e.getMessage(), e);
        }
    }
}
