package org.gnomon.model.convert;

import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.derived.NodeCosts;

/** The vocabulary of neural architectures. */
public final class ArchitectureVocabulary {

    /** Its name; a graph of another vocabulary is not read as an architecture. */
    public static final String NAME = Operator.VOCABULARY;

    private ArchitectureVocabulary() {}

    /** A new copy, for one document. */
    public static OpVocabulary create() {
        OpVocabulary vocabulary = CgFactory.eINSTANCE.createOpVocabulary();
        vocabulary.setId("vocabulary");
        vocabulary.setName(NAME);
        vocabulary.setVersion("1.0");
        for (Operator operator : Operator.values()) {
            vocabulary.getOps().add(type(operator));
        }
        return vocabulary;
    }

    private static OpType type(Operator operator) {
        OpType type = CgFactory.eINSTANCE.createOpType();
        type.setId("op." + operator.label());
        type.setName(operator.label());
        type.setIndex(operator.ordinal());
        type.setMinIn(operator.minInputs());
        type.setMaxIn(operator.maxInputs());
        type.setWeighted(operator.weighted());
        type.setShapeRule(operator.shapeRule());
        type.setGroup(operator.group());
        if (operator == Operator.BATCH_NORM) {
            type.setCostRule(NodeCosts.SCALE_AND_SHIFT);
        }
        return type;
    }
}
