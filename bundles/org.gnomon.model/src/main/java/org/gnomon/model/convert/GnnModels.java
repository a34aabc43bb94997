package org.gnomon.model.convert;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.check.Finding;
import org.gnomon.model.check.GraphChecks;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.RefusedInput;

/** Graph neural networks as model objects and packed; one round gives an equal network. */
public final class GnnModels {

    private GnnModels() {}

    /** A new model: the computation graph of {@code network} with its weights, over a vocabulary of its own. */
    public static GnnModel model(Gnn network) {
        return switch (network) {
            case GnnNetwork layers -> new NetworkGraph(layers).model();
            case GnnProgram program -> new ProgramGraph(program).model();
        };
    }

    /** What a document with {@code model} holds at its top: the model and the vocabulary its graph names. */
    public static List<EObject> document(GnnModel model) {
        return List.of(model, model.getGraph().getVocabulary());
    }

    /**
     * The network that {@code model} describes: one of GCN, GIN and GraphSAGE layers where its graph is that, or else a program.
     *
     * @throws RefusedInput when its graph breaks an invariant or has a node that cannot be run, naming it
     */
    public static Gnn network(GnnModel model) {
        String name = model.getName() == null ? String.valueOf(model.getId()) : model.getName();
        if (model.getGraph() == null) {
            throw new RefusedInput(name, "", "the model has no graph");
        }
        List<Finding> errors = GraphChecks.errors(model.getGraph());
        if (!errors.isEmpty()) {
            throw new RefusedInput(name, errors.getFirst().path(), errors.getFirst().id() + ": " + errors.getFirst().message());
        }
        try {
            return network(name, model);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RefusedInput(name, "", e.getMessage(), e);
        }
    }

    private static Gnn network(String name, GnnModel model) {
        try {
            return new NetworkWalk(name, model).network();
        } catch (NetworkWalk.NotLayered e) {
            return new ProgramWalk(name, model).program();
        }
    }
}
