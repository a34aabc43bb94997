package org.gnomon.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;

/** I8: every operator is in the graph's vocabulary, whose indices are unique; index 0 is out of vocabulary. */
final class Vocabulary implements Invariant {

    @Override
    public String id() {
        return "I8";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        OpVocabulary vocabulary = graph.getVocabulary();
        if (vocabulary == null) {
            findings.error(graph, "has no vocabulary", "set one");
            return;
        }
        indices(vocabulary, findings);
        Set<OpType> known = new HashSet<>(vocabulary.getOps());
        graph.getNodes().forEach(node -> operator(node, known, vocabulary, findings));
    }

    private static void indices(OpVocabulary vocabulary, Findings findings) {
        Map<Integer, OpType> seen = new HashMap<>();
        for (OpType op : vocabulary.getOps()) {
            OpType first = seen.putIfAbsent(op.getIndex(), op);
            if (first != null) {
                findings.error(op, "has the index " + op.getIndex() + " of " + first.getName(), "number the operators 0, 1, 2, ...");
            }
        }
        if (!seen.containsKey(0)) {
            findings.error(vocabulary, "has no operator with index 0", "add one for what is out of vocabulary");
        }
    }

    private static void operator(Node node, Set<OpType> known, OpVocabulary vocabulary, Findings findings) {
        if (node.getOp() == null) {
            findings.error(node, "has no operator", "set one of vocabulary '" + vocabulary.getName() + "'");
        } else if (!known.contains(node.getOp())) {
            findings.error(node, "its operator " + node.getOp().getName() + " is not in vocabulary '" + vocabulary.getName() + "'",
                    "use an operator of the vocabulary");
        } else if (node.getOp().getIndex() == 0) {
            findings.warning(node, "is out of vocabulary", "use an operator of the vocabulary");
        }
    }
}
