package org.gnomon.model.convert;

import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;

/** The vocabulary of graph neural networks. */
public final class GnnVocabulary {

    /** Its name; a graph of another vocabulary is not read as a graph neural network. */
    public static final String NAME = "gnn";

    private GnnVocabulary() {}

    /** A new copy, for one document. */
    public static OpVocabulary create() {
        OpVocabulary vocabulary = CgFactory.eINSTANCE.createOpVocabulary();
        vocabulary.setId("vocabulary");
        vocabulary.setName(NAME);
        vocabulary.setVersion("1.1");
        for (GnnOp op : GnnOp.values()) {
            vocabulary.getOps().add(type(op));
        }
        return vocabulary;
    }

    private static OpType type(GnnOp op) {
        OpType type = CgFactory.eINSTANCE.createOpType();
        type.setId("op." + op.label());
        type.setName(op.label());
        type.setIndex(op.ordinal());
        type.setMinIn(op.minIn());
        type.setMaxIn(op.maxIn());
        type.setWeighted(op.weighted());
        type.setShapeRule(op.shapeRule());
        type.setGroup(op.group());
        return type;
    }
}
