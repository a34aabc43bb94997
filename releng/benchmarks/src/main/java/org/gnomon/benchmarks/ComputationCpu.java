package org.gnomon.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.ShapeInference;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.io.ComputationSetHeader;
import org.gnomon.model.io.ComputationSetReader;
import org.gnomon.model.io.ComputationSetWriter;
import org.gnomon.model.io.GraphSetLimits;
import org.gnomon.model.io.LabelledComputation;

/** Graphs per second on one thread: saving, loading, digest, shape inference and costs, on 2,000 random networks of about 60 nodes. */
final class ComputationCpu {

    private static final int GRAPHS = 2000;
    private static final int BLOCKS = 11;

    private final SplittableRandom random = new SplittableRandom(1);
    private final CpuClock clock = new CpuClock();
    private final List<LabelledComputation> graphs = new ArrayList<>();
    private final byte[] file;

    private ComputationCpu() {
        for (int i = 0; i < GRAPHS; i++) {
            graphs.add(new LabelledComputation(network("network " + i), 0, random.nextDouble(), random.nextDouble()));
        }
        file = save();
    }

    /** Blocks of convolution, normalisation, activation and shortcut. */
    private PackedComputation network(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = net.batchNorm(net.conv(net.input(32, 32, 3), 16, 3, 1));
        for (int block = 0; block < BLOCKS; block++) {
            int inner = net.batchNorm(net.conv(net.relu(x), 8 * random.nextInt(1, 9), 1 + 2 * random.nextInt(3), 1 + block % 4 / 3));
            x = net.sum(inner, net.identity(inner));
        }
        net.output(net.dense(net.mean(x), 10));
        return net.build();
    }

    private byte[] save() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ComputationSetWriter writer = new ComputationSetWriter(bytes, new ComputationSetHeader("random", "random", List.of("random"), List.of("a", "b"),
                graphs.size()))) {
            for (LabelledComputation graph : graphs) {
                writer.write(graph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int load() {
        try {
            ComputationSetReader reader = new ComputationSetReader(new ByteArrayInputStream(file), "memory", GraphSetLimits.DEFAULT);
            int nodes = 0;
            while (reader.hasNext()) {
                nodes += reader.next().graph().nodeCount();
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        double nodes = graphs.stream().mapToInt(g -> g.graph().nodeCount()).average().orElseThrow();
        System.out.printf("%s%n%n%d graphs, %.1f nodes on average, %.0f bytes each in the file%n%n| work | graphs/s |%n|---|---|%n", Machine.describe(), GRAPHS, nodes,
                (double) file.length / GRAPHS);
        row("save (gzip)", GRAPHS / clock.secondsPerItem(List.of(this), all -> all.save().length));
        row("load (gzip)", GRAPHS / clock.secondsPerItem(List.of(this), ComputationCpu::load));
        each("digest", graph -> StructureDigest.of(graph).hashCode());
        each("shape inference", graph -> ShapeInference.infer(graph).nodeCount());
        each("costs", graph -> Costs.of(graph).macs());
        System.out.printf("%nCPU of the process by that of the thread: %.2f; check sum %.3e%n", clock.processShare(), clock.used());
    }

    private void each(String name, ToDoubleFunction<PackedComputation> work) {
        row(name, 1 / clock.secondsPerItem(graphs, graph -> work.applyAsDouble(graph.graph())));
    }

    private static void row(String name, double perSecond) {
        System.out.printf("| %s | %,.0f |%n", name, perSecond);
    }

    public static void main(String[] arguments) {
        new ComputationCpu().run();
    }
}
