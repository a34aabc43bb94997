package org.gnomon.model.computation;

/**
 * What one sample costs. Two conventions of FLOPs are in use: many tables call {@link #macs} FLOPs; {@link #flops} counts a multiply-accumulate as two
 * operations and adds the elementwise ones.
 *
 * @param macs multiply-accumulate operations of convolutions and matrix products
 * @param flops {@code 2 macs} and one per elementwise operation, see {@link Operation#elementwise}
 * @param parameters trainable weights
 * @param activations values that all nodes make
 * @param peakActivations most values alive at once when nodes run in their order and a value is freed after its last reader
 * @param depth nodes on the longest path
 * @param weightedDepth weighted nodes on the path with most of them
 */
public record Costs(long macs, long flops, long parameters, long activations, long peakActivations, int depth, int weightedDepth) {

    /** O(n + m). */
    public static Costs of(PackedComputation graph) {
        long macs = 0;
        long elementwise = 0;
        long parameters = 0;
        long activations = 0;
        int[] depth = new int[graph.nodeCount()];
        int[] weighted = new int[graph.nodeCount()];
        int deepest = 0;
        int mostWeighted = 0;
        for (int v = 0; v < graph.nodeCount(); v++) {
            Operation operation = graph.operation(v);
            macs = Math.addExact(macs, operation.macs());
            elementwise = Math.addExact(elementwise, operation.elementwise(graph.inputCount(v)));
            parameters = Math.addExact(parameters, graph.inputCount(v) > 1 ? 0 : operation.parameters());
            activations = Math.addExact(activations, operation.out().size());
            for (int i = 0; i < graph.inputCount(v); i++) {
                depth[v] = Math.max(depth[v], depth[graph.input(v, i)]);
                weighted[v] = Math.max(weighted[v], weighted[graph.input(v, i)]);
            }
            depth[v]++;
            weighted[v] += operation.operator().weighted() ? 1 : 0;
            deepest = Math.max(deepest, depth[v]);
            mostWeighted = Math.max(mostWeighted, weighted[v]);
        }
        return new Costs(macs, Math.addExact(Math.multiplyExact(2, macs), elementwise), parameters, activations, peak(graph), deepest, mostWeighted);
    }

    private static long peak(PackedComputation graph) {
        int[] unread = graph.readers();
        long alive = 0;
        long peak = 0;
        for (int v = 0; v < graph.nodeCount(); v++) {
            alive += graph.operation(v).out().size();
            peak = Math.max(peak, alive);
            for (int i = 0; i < graph.inputCount(v); i++) {
                int input = graph.input(v, i);
                alive -= --unread[input] == 0 ? graph.operation(input).out().size() : 0;
            }
        }
        return peak;
    }

    /** {@link #peakActivations} in bytes, for values of {@code bytes} bytes. */
    public long peakMemory(int bytes) {
        return Math.multiplyExact(peakActivations, bytes);
    }
}
