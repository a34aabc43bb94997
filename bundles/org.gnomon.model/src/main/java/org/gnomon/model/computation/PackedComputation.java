package org.gnomon.model.computation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A neural architecture as a computation graph, flat and immutable. Nodes stand in topological order: every input of a node has a smaller number. Edges are
 * data flow; the order of a node's inputs is kept. About 10 bytes a node, and 100 for each operation that differs.
 */
public final class PackedComputation {

    /** Most nodes of a graph. */
    public static final int MOST_NODES = 65_535;

    private final String id;
    private final Operation[] operations;
    private final char[] operationOf;
    private final int[] firstInput;
    private final char[] inputs;

    /**
     * @param nodes what every node does
     * @param inputs the numbers of the nodes that each node reads
     * @throws IllegalArgumentException naming the node whose inputs do not stand before it, or the size that is too large
     */
    public PackedComputation(String id, List<Operation> nodes, List<int[]> inputs) {
        int n = nodes.size();
        if (n < 1 || n > MOST_NODES || inputs.size() != n) {
            throw new IllegalArgumentException("computation '" + id + "' has " + n + " nodes and inputs of " + inputs.size() + "; allowed: 1.."
                    + MOST_NODES + " of both");
        }
        this.id = Objects.requireNonNull(id);
        Map<Operation, Character> distinct = new HashMap<>();
        operationOf = new char[n];
        firstInput = new int[n + 1];
        for (int v = 0; v < n; v++) {
            operationOf[v] = distinct.computeIfAbsent(nodes.get(v), o -> (char) distinct.size());
            firstInput[v + 1] = firstInput[v] + inputs.get(v).length;
        }
        operations = new Operation[distinct.size()];
        distinct.forEach((operation, number) -> operations[number] = operation);
        this.inputs = new char[firstInput[n]];
        for (int v = 0; v < n; v++) {
            for (int i = 0; i < inputs.get(v).length; i++) {
                this.inputs[firstInput[v] + i] = (char) before(inputs.get(v)[i], v);
            }
        }
    }

    private int before(int input, int node) {
        if (input < 0 || input >= node) {
            throw new IllegalArgumentException("node " + node + " of computation '" + id + "' reads node " + input + "; allowed: nodes before it");
        }
        return input;
    }

    private PackedComputation(String id, PackedComputation same) {
        this.id = id;
        operations = same.operations;
        operationOf = same.operationOf;
        firstInput = same.firstInput;
        inputs = same.inputs;
    }

    /** The same graph under another name. */
    public PackedComputation withId(String other) {
        return new PackedComputation(Objects.requireNonNull(other), this);
    }

    public String id() {
        return id;
    }

    public int nodeCount() {
        return operationOf.length;
    }

    public int edgeCount() {
        return inputs.length;
    }

    public Operation operation(int node) {
        return operations[operationOf[node]];
    }

    public Operator operator(int node) {
        return operation(node).operator();
    }

    /** The operations that differ, in the order in which they first appear; what {@link #operationNumber} counts. */
    public List<Operation> operations() {
        return List.of(operations);
    }

    /** Place of the node's operation in {@link #operations}. */
    public int operationNumber(int node) {
        return operationOf[node];
    }

    /** How many inputs {@code node} has. */
    public int inputCount(int node) {
        return firstInput[node + 1] - firstInput[node];
    }

    /** Number of the node that is the {@code i}-th input of {@code node}. */
    public int input(int node, int i) {
        return inputs[firstInput[node] + i];
    }

    /** Edges are numbered by target, then by place among its inputs; this is the first into {@code node}. */
    public int firstEdge(int node) {
        return firstInput[node];
    }

    /** How often every node is read, {@code [n]}. */
    public int[] readers() {
        int[] count = new int[nodeCount()];
        for (char input : inputs) {
            count[input]++;
        }
        return count;
    }

    /** Equal names, operations and inputs, node by node. For equal up to the order of nodes see {@link StructureDigest}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PackedComputation c && id.equals(c.id) && Arrays.equals(operations, c.operations)
                && Arrays.equals(operationOf, c.operationOf) && Arrays.equals(firstInput, c.firstInput) && Arrays.equals(inputs, c.inputs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(operationOf) + Arrays.hashCode(inputs);
    }

    @Override
    public String toString() {
        return id + " (" + nodeCount() + " nodes, " + edgeCount() + " edges)";
    }
}
