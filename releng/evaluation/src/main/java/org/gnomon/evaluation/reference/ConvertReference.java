package org.gnomon.evaluation.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.io.model.GraphsExporter;
import org.gnomon.io.safetensors.SafetensorsExporter;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.reference.ReferenceFiles;

/**
 * Brings the reference networks and the node-classification graphs into forms that {@code gnomon evaluate} reads. Arguments: the folder of the reference
 * files, a folder to fill.
 */
public final class ConvertReference {

    private static final List<String> GRAPH_NETWORKS = List.of("gcn_ba_2motifs", "gin_ba_2motifs", "sage_ba_2motifs", "gcn_MUTAG", "gin_MUTAG",
            "gcn_Mutagenicity", "gin_Mutagenicity", "gcn_NCI1", "gin_NCI1");
    private static final List<String> NODE_NETWORKS = List.of("gcn_ba_shape", "gin_ba_shape", "gin_ba_community", "gin_tree_grid");
    private static final List<String> NODE_SETS = List.of("ba_shape", "ba_community", "tree_grid");

    private final ReferenceFiles files;
    private final Path out;

    private ConvertReference(ReferenceFiles files, Path out) {
        this.files = files;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        ReferenceFiles files = new ReferenceFiles(Path.of(arguments.length == 0 ? "" : arguments[0]));
        if (arguments.length != 2 || !files.exist()) {
            System.err.println("usage: convert FOLDER OUT    FOLDER holds reference/explainers; OUT gets models/ and data/");
            System.exit(2);
        }
        new ConvertReference(files, Path.of(arguments[1])).convert();
    }

    private void convert() throws IOException {
        for (List<String> networks : List.of(GRAPH_NETWORKS, NODE_NETWORKS)) {
            for (String network : networks) {
                new SafetensorsExporter().write(files.network(network), Files.createDirectories(out.resolve("models").resolve(network)));
            }
        }
        for (String set : NODE_SETS) {
            new GraphsExporter().write(nodeSet(set), Files.createDirectories(out.resolve("data").resolve(set)));
        }
        System.out.println("models and data are in " + out);
    }

    /** The one graph of a node set with labels and planted motifs. */
    private GraphSet nodeSet(String name) {
        JsonObject json = files.set("gin_" + name);
        PackedGraph bare = ReferenceFiles.nodeGraph(json);
        int nodes = bare.nodeCount();
        float[] features = new float[nodes * bare.featureCount()];
        IntStream.range(0, features.length).forEach(i -> features[i] = bare.feature(i / bare.featureCount(), i % bare.featureCount()));
        int[] source = IntStream.range(0, bare.edgeCount()).map(bare::source).toArray();
        int[] target = IntStream.range(0, bare.edgeCount()).map(bare::target).toArray();
        int[] labels = ReferenceFiles.ints(json.get("y"));
        PackedGraph graph = PackedGraph.builder(name, nodes, bare.featureCount()).features(features).edges(source, target).nodeLabels(labels)
                .motifEdges(motif(json.getAsJsonArray("motif_edge").asList())).build();
        int classes = IntStream.of(labels).max().orElseThrow() + 1;
        return new GraphSet(name, Task.NODE, graph.featureCount(), IntStream.range(0, classes).mapToObj(Integer::toString).toList(), List.of(),
                List.of(graph));
    }

    private static boolean[] motif(List<JsonElement> marks) {
        boolean[] motif = new boolean[marks.size()];
        for (int e = 0; e < motif.length; e++) {
            motif[e] = marks.get(e).getAsInt() == 1;
        }
        return motif;
    }
}
