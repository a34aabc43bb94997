package ${package};

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.model.packed.PackedGraph;

/**
 * Nodes in a circle, and maybe one edge across.
 *
 * @param pairs the undirected edges, the chord last
 */
record Ring(int nodes, boolean hasChord, int[][] pairs) {

    /** A ring of at least four nodes; a chord joins two nodes that are no neighbours, each such pair with the same probability. */
    static Ring of(int nodes, boolean hasChord, RandomGenerator random) {
        int[][] pairs = IntStream.range(0, hasChord ? nodes + 1 : nodes).mapToObj(v -> new int[] {v, (v + 1) % nodes}).toArray(int[][]::new);
        if (hasChord) {
            int end = random.nextInt(nodes);
            pairs[nodes] = new int[] {end, (end + random.nextInt(2, nodes - 1)) % nodes};
        }
        return new Ring(nodes, hasChord, pairs);
    }

    /** Both directions of every edge, one feature of value 1 a node; class 1 with a chord, which is marked. */
    PackedGraph packed(String id) {
        int[] source = new int[2 * pairs.length];
        int[] target = new int[2 * pairs.length];
        boolean[] motif = new boolean[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            source[2 * i] = target[2 * i + 1] = pairs[i][0];
            target[2 * i] = source[2 * i + 1] = pairs[i][1];
            motif[2 * i] = motif[2 * i + 1] = hasChord && i == pairs.length - 1;
        }
        float[] ones = new float[nodes];
        Arrays.fill(ones, 1);
        return PackedGraph.builder(id, nodes, 1).features(ones).edges(source, target).motifEdges(motif).label(hasChord ? 1 : 0).build();
    }
}
