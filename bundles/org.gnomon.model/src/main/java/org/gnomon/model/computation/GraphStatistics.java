package org.gnomon.model.computation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a graph is made of.
 *
 * @param operators per operator that occurs, in the order of the vocabulary
 * @param outOfVocabulary nodes whose operator is unknown
 * @param mostInputs of one node
 * @param mostReaders of one node
 */
public record GraphStatistics(int nodes, int edges, Map<Operator, Part> operators, int outOfVocabulary, int mostInputs, int mostReaders, Costs costs) {

    /** All nodes of one operator. */
    public record Part(int nodes, long macs, long parameters) {

        private Part plus(Part other) {
            return new Part(nodes + other.nodes, macs + other.macs, parameters + other.parameters);
        }
    }

    public GraphStatistics {
        operators = Collections.unmodifiableMap(new EnumMap<>(operators));
    }

    /** O(n + m). */
    public static GraphStatistics of(PackedComputation graph) {
        Map<Operator, Part> operators = new EnumMap<>(Operator.class);
        int mostInputs = 0;
        for (int v = 0; v < graph.nodeCount(); v++) {
            Operation operation = graph.operation(v);
            long parameters = graph.inputCount(v) > 1 ? 0 : operation.parameters();
            operators.merge(operation.operator(), new Part(1, operation.macs(), parameters), Part::plus);
            mostInputs = Math.max(mostInputs, graph.inputCount(v));
        }
        int mostReaders = 0;
        for (int readers : graph.readers()) {
            mostReaders = Math.max(mostReaders, readers);
        }
        Part unknown = operators.get(Operator.UNKNOWN);
        return new GraphStatistics(graph.nodeCount(), graph.edgeCount(), operators, unknown == null ? 0 : unknown.nodes(), mostInputs, mostReaders,
                Costs.of(graph));
    }
}
