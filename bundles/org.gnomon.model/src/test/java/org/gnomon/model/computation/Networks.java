package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Small networks to test with. */
final class Networks {

    private Networks() {}

    /** Conv-BN-ReLU with a shortcut, a pool, a gate and a classifier. */
    static PackedComputation residual(String id, int kernel) {
        ComputationBuilder net = new ComputationBuilder(id);
        int input = net.input(8, 8, 4);
        int x = net.relu(net.batchNorm(net.conv(input, 4, kernel, 1)));
        int sum = net.sum(x, input);
        int gate = net.same(Operator.SIGMOID, net.conv(net.mean(sum), 4, Window.square(1, 1), true));
        int gated = net.multiply(sum, gate);
        int wide = net.concat(List.of(net.maxPool(gated, 3, 2), net.avgPool(gated, 3, 2), net.depthwise(gated, 3, 2)));
        net.output(net.dense(net.mean(wide), 10));
        return net.build();
    }

    /** A random network of {@code blocks} convolutions that read random earlier ones. */
    static PackedComputation random(RandomGenerator random, int blocks) {
        ComputationBuilder net = new ComputationBuilder("random");
        List<Integer> made = new ArrayList<>(List.of(net.input(4, 4, 2)));
        List<Integer> unread = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
            int a = made.get(random.nextInt(made.size()));
            int x = net.conv(a, 2, 1 + 2 * random.nextInt(2), 1);
            int other = made.get(random.nextInt(made.size()));
            int y = other == a ? net.relu(x) : net.sum(x, other);
            made.add(y);
            unread.removeAll(List.of(a, other));
            unread.add(y);
        }
        net.output(net.concat(unread));
        return net.build();
    }

    /** The same graph with its nodes in another topological order and the inputs of every node in another order. */
    static PackedComputation shuffled(PackedComputation graph, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Integer> order = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int v = 0; v < graph.nodeCount(); v++) {
            left.add(v);
        }
        while (!left.isEmpty()) {
            List<Integer> ready = left.stream().filter(v -> {
                for (int i = 0; i < graph.inputCount(v); i++) {
                    if (!order.contains(graph.input(v, i))) {
                        return false;
                    }
                }
                return true;
            }).toList();
            Integer next = ready.get(random.nextInt(ready.size()));
            order.add(next);
            left.remove(next);
        }
        List<int[]> inputs = new ArrayList<>();
        for (int v : order) {
            List<Integer> from = new ArrayList<>();
            for (int i = 0; i < graph.inputCount(v); i++) {
                from.add(order.indexOf(graph.input(v, i)));
            }
            Collections.shuffle(from, random);
            inputs.add(from.stream().mapToInt(Integer::intValue).toArray());
        }
        return new PackedComputation(graph.id(), order.stream().map(graph::operation).toList(), inputs);
    }
}
