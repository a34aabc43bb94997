package ${package};

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;

/** Reads one list of edges, and trusts nothing in it. */
final class ${name}Reader {

    private final String part;
    private final Limits limits;
    private final Run run;
    private final List<int[]> edges = new ArrayList<>();
    private int nodes;

    ${name}Reader(String part, Limits limits, Run run) {
        this.part = part;
        this.limits = limits;
        this.run = run;
    }

    /** Closes {@code in}. */
    PackedGraph read(InputStream in) throws IOException {
        run.phase("read " + part, 0);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                run.step();
                readLine(line.strip(), "line " + number++);
            }
        } catch (CharacterCodingException e) {
            throw new RefusedInput(part, "", "it is no text in UTF-8", e);
        }
        return graph();
    }

    private void readLine(String line, String position) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] ends = line.split("[ \t]+");
        if (ends.length != 2) {
            throw new RefusedInput(part, position, "it has " + ends.length + " words; allowed: two node numbers");
        }
        edges.add(new int[] {node(ends[0], position), node(ends[1], position)});
        if (2L * edges.size() > limits.maxEdges()) {
            throw new RefusedInput(part, position, "there are more than " + limits.maxEdges() + " directed edges");
        }
    }

    private int node(String text, String position) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) >= limits.maxNodes()) {
            throw new RefusedInput(part, position, "node is '" + text + "'; allowed: 0 to " + (limits.maxNodes() - 1));
        }
        int node = Integer.parseInt(text);
        nodes = Math.max(nodes, node + 1);
        return node;
    }

    private PackedGraph graph() {
        if (nodes == 0) {
            throw new RefusedInput(part, "", "it has no edge");
        }
        int[] source = new int[2 * edges.size()];
        int[] target = new int[2 * edges.size()];
        for (int i = 0; i < edges.size(); i++) {
            source[2 * i] = target[2 * i + 1] = edges.get(i)[0];
            target[2 * i] = source[2 * i + 1] = edges.get(i)[1];
        }
        float[] ones = new float[nodes];
        Arrays.fill(ones, 1);
        return PackedGraph.builder(part, nodes, 1).features(ones).edges(source, target).build();
    }
}
