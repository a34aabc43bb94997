package org.gnomon.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Selection;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.framework.Version;

/** Small inputs of the shapes that reports meet, with explanations made up from the motif and noise. */
public final class Samples {

    private static final List<Definition> METRICS = List.of(
            new Definition("fidelity-plus", "Fid+", "", Direction.HIGHER, "p(G) - p(G without the explanation): how necessary it is", 10),
            new Definition("fidelity-minus", "Fid-", "", Direction.LOWER, "p(G) - p(explanation alone): how far it is from sufficient", 20),
            new Definition("size", "Size", "edges", Direction.NEITHER, "number of chosen undirected edges", 60),
            new Definition("motif-auc", "Motif AUC", "", Direction.HIGHER, "probability that a motif edge scores higher than another edge", 70),
            new Definition("cpu-time", "CPU", "ms", Direction.LOWER, "CPU time of the thread that made the explanation", 90));

    private Samples() {}

    /** A network of {@code layers} GCN layers that reads {@code features} features. */
    public static GnnNetwork network(String name, Task task, int features, int classes, int layers) {
        List<MessageLayer> stack = new ArrayList<>();
        for (int l = 0; l < layers; l++) {
            stack.add(new MessageLayer.Gcn(Dense.withoutBias(l == 0 ? features : 4, 4, new double[4 * (l == 0 ? features : 4)])));
        }
        return new GnnNetwork(name, task, stack, Dense.withoutBias(4, 4, new double[16]), Dense.withoutBias(4, classes, new double[4 * classes]));
    }

    /** A tree-like base of {@code base} nodes with a five-ring or a house on it, one constant feature, the motif known. */
    public static PackedGraph withMotif(String id, int base, boolean house, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> edges = new ArrayList<>();
        for (int v = 1; v < base; v++) {
            edges.add(new int[] {random.nextInt(random.nextInt(v) + 1), v});
        }
        edges.add(new int[] {random.nextInt(base), base});
        int before = edges.size();
        for (int i = 0; i < 5; i++) {
            edges.add(new int[] {base + i, base + (i + 1) % 5});
        }
        if (house) {
            edges.add(new int[] {base + 1, base + 4});
        }
        int[] labels = IntStream.range(0, base + 5).map(v -> v < base ? 0 : 1 + (v - base) / 2).toArray();
        return undirected(PackedGraph.builder(id, base + 5, 1), edges, before).nodeLabels(labels).label(house ? 0 : 1).build();
    }

    /** A benzene ring with a nitro group and a chlorine, atoms one-hot in the order of {@link #ATOMS}, the nitro group known. */
    public static PackedGraph molecule(String id) {
        int[] atoms = {0, 0, 0, 0, 0, 0, 1, 2, 2, 5};
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            edges.add(new int[] {i, (i + 1) % 6});
        }
        edges.addAll(List.of(new int[] {3, 9}, new int[] {0, 6}, new int[] {6, 7}, new int[] {6, 8}));
        float[] features = new float[atoms.length * ATOMS.size()];
        for (int v = 0; v < atoms.length; v++) {
            features[v * ATOMS.size() + atoms[v]] = 1;
        }
        return undirected(PackedGraph.builder(id, atoms.length, ATOMS.size()).features(features), edges, edges.size() - 2).label(0).build();
    }

    /** Undirected edges between the given ends; those from {@code firstOfMotif} on are the motif, and their nodes have class 1. */
    public static PackedGraph chain(String id, int nodes, int[] from, int[] to, int firstOfMotif) {
        List<int[]> edges = IntStream.range(0, from.length).mapToObj(e -> new int[] {from[e], to[e]}).toList();
        int[] labels = IntStream.range(0, nodes).map(v -> v < from[firstOfMotif] ? 0 : 1).toArray();
        return undirected(PackedGraph.builder(id, nodes, 1), edges, firstOfMotif).nodeLabels(labels).build();
    }

    public static final List<String> ATOMS = List.of("C", "N", "O", "F", "I", "Cl", "Br");

    private static PackedGraph.Builder undirected(PackedGraph.Builder builder, List<int[]> edges, int firstOfMotif) {
        int m = edges.size();
        int[] source = new int[2 * m];
        int[] target = new int[2 * m];
        boolean[] motif = new boolean[2 * m];
        for (int e = 0; e < m; e++) {
            source[2 * e] = target[2 * e + 1] = edges.get(e)[0];
            target[2 * e] = source[2 * e + 1] = edges.get(e)[1];
            motif[2 * e] = motif[2 * e + 1] = e >= firstOfMotif;
        }
        return builder.edges(source, target).motifEdges(motif);
    }

    /** Graph classification with and without atoms, {@code count} graphs of each. */
    public static ReportInput graphs(int count) {
        List<PackedGraph> graphs = IntStream.range(0, count).mapToObj(i -> withMotif("BA-2Motifs/" + i, 20, i % 3 == 0, i)).toList();
        GraphSet data = new GraphSet("BA-2Motifs", Task.GRAPH, 1, List.of("house", "cycle"), List.of(), graphs);
        return input("Why does this network tell houses from cycles?", network("gcn-ba2motifs", Task.GRAPH, 1, 2, 3), data);
    }

    public static ReportInput molecules() {
        GraphSet data = new GraphSet("MUTAG", Task.GRAPH, ATOMS.size(), List.of("mutagenic", "not mutagenic"), ATOMS,
                List.of(molecule("MUTAG/0"), molecule("MUTAG/1")));
        return input("Mutagenic molecules", network("gin-mutag", Task.GRAPH, ATOMS.size(), 2, 3), data);
    }

    /** Every graph as a case. */
    public static ReportInput input(String title, GnnNetwork network, GraphSet data) {
        return input(title, network, data, data.graphs().stream().map(g -> ExplainTask.ofGraph(network, g)).toList());
    }

    public static ReportInput input(String title, GnnNetwork network, GraphSet data, List<ExplainTask> tasks) {
        List<MethodOutcome> methods = List.of(
                outcome(descriptor("eig-search", "EiG-Search", "Lu et al., EiG-Search, ICML 2024", false), tasks, 0.2),
                outcome(descriptor("saliency", "Saliency", "", true), tasks, 0.7), outcome(descriptor("random", "Random", "", true), tasks, 3));
        return new ReportInput(title, network, data, new Evaluation(METRICS, methods),
                List.of("Test accuracy 0.99", "Seed 17", tasks.size() + " test cases explained", "Kernels: vector-256"), "0007-explain");
    }

    private static MethodDescriptor descriptor(String id, String label, String paper, boolean baseline) {
        List<ParameterDescriptor> parameters = List.of(
                new ParameterDescriptor("objective", "Objective", "what the size search maximises", "string", "DIFFERENCE", "", "", List.of()),
                new ParameterDescriptor("maxFraction", "Largest size", "as a share of the edges", "double", "0.6", "0", "1", List.of()));
        return new MethodDescriptor("explainer", id, new Version("1.0.0"), label, "Scores every edge of a graph by its effect on the prediction.",
                paper, baseline, "org.gnomon.explain." + id, parameters);
    }

    private static MethodOutcome outcome(MethodDescriptor method, List<ExplainTask> tasks, double noise) {
        List<Case> cases = IntStream.range(0, tasks.size()).mapToObj(i -> assess(tasks.get(i), noise, 31L * i + method.id().length())).toList();
        Map<String, Double> means = new TreeMap<>();
        METRICS.forEach(metric -> cases.stream().filter(c -> c.values().containsKey(metric.id()))
                .mapToDouble(c -> c.values().get(metric.id())).average().ifPresent(mean -> means.put(metric.id(), mean)));
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        parameters.put("objective", new ParameterValue("DIFFERENCE", "default"));
        parameters.put("maxFraction", new ParameterValue(0.6, "run"));
        return new MethodOutcome(new CallResult<>(null, method, parameters, 1_000_000), cases, means);
    }

    private static Case assess(ExplainTask task, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EdgeUnits units = EdgeUnits.of(task.graph());
        double[] scores = IntStream.range(0, units.count()).mapToDouble(u -> noise * (random.nextDouble() - 0.5)
                + (task.graph().hasMotif() && task.graph().inMotif(units.edge(u, 0)) ? 1 : 0)).toArray();
        int[] order = IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(u -> -scores[u]))
                .mapToInt(Integer::intValue).toArray();
        List<TrajectoryPoint> trajectory = trajectory(task.graph(), units, order);
        TrajectoryPoint best = trajectory.stream().max(Comparator.comparingDouble(p -> p.fidelityPlus() - p.fidelityMinus()))
                .orElse(new TrajectoryPoint(0, 0, 0));
        int fullClass = task.graph().label().orElse(0);
        Explanation explanation = Explanation.forClass(fullClass).unitScores(scores)
                .selection(new Selection(Arrays.copyOf(order, best.size()), trajectory)).build();
        Map<String, Double> values = new TreeMap<>(Map.of("fidelity-plus", best.fidelityPlus(), "fidelity-minus", best.fidelityMinus(), "size",
                (double) best.size(), "cpu-time", 0.3 + noise + random.nextDouble()));
        if (task.graph().hasMotif()) {
            values.put("motif-auc", Math.max(0.5, 1 - noise / 6 - 0.05 * random.nextDouble()));
        }
        MaskedPrediction prediction = new MaskedPrediction(0.98, 0.98 - best.fidelityMinus(), 0.98 - best.fidelityPlus(), fullClass, fullClass,
                fullClass);
        return new Case(new Assessment(task, units, IntStream.range(0, units.count()).boxed().toList(), explanation, prediction,
                new Cost(900_000, 70_000)), values);
    }

    /** Rises with the share of the motif that is covered, falls with what is chosen beside it. */
    private static List<TrajectoryPoint> trajectory(PackedGraph graph, EdgeUnits units, int[] order) {
        List<TrajectoryPoint> points = new ArrayList<>();
        double hit = 0;
        double motif = Math.max(1, IntStream.range(0, order.length).filter(u -> graph.hasMotif() && graph.inMotif(units.edge(u, 0))).count());
        for (int k = 1; k <= (order.length * 6 + 9) / 10; k++) {
            hit += graph.hasMotif() && graph.inMotif(units.edge(order[k - 1], 0)) ? 1 : 0;
            double share = hit / motif;
            points.add(new TrajectoryPoint(k, 0.9 * (1 - share * share) - 0.004 * k, 0.85 * share * share + 0.003 * k));
        }
        return points;
    }
}
