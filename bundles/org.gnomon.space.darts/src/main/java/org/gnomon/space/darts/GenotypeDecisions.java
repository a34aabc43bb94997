package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.Segment;

/**
 * A genotype as decisions: an operator or none on every edge of both cells, two per node not none. Sources and nodes are numbered as in {@link Edge}.
 */
final class GenotypeDecisions {

    private static final List<String> CELL_NAMES = List.of("normal", "reduction");
    private static final int EDGES = first(Genotype.NODES);

    private GenotypeDecisions() {}

    static Decisions all() {
        List<String> choices = Stream.concat(Stream.of(Decision.EdgeChoice.NONE), Stream.of(CellOperator.values()).map(CellOperator::text)).toList();
        List<Decision> decisions = new ArrayList<>();
        for (String cell : CELL_NAMES) {
            for (int node = 0; node < Genotype.NODES; node++) {
                for (int source = 0; source < node + 2; source++) {
                    decisions.add(new Decision.EdgeChoice(cell + ".edge" + source + (node + 2), "operator", source, node + 2, choices, List.of()));
                }
            }
        }
        return new Decisions(decisions);
    }

    static List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int cell = 0; cell < Genotype.CELLS; cell++) {
            String name = CELL_NAMES.get(cell);
            segments.add(new Segment(name, "cell", "", IntStream.range(cell * EDGES, (cell + 1) * EDGES).boxed().toList()));
            for (int node = 0; node < Genotype.NODES; node++) {
                segments.add(new Segment(name + ".node" + (node + 2), "node", name, edges(cell * Genotype.NODES + node)));
            }
        }
        return segments;
    }

    /** Place of the first edge into node {@code node} among those of its cell. */
    private static int first(int node) {
        return node * (node + 3) / 2;
    }

    /** Places of the decisions on the edges into node {@code n} of both cells, by source. */
    static List<Integer> edges(int n) {
        int start = n / Genotype.NODES * EDGES + first(n % Genotype.NODES);
        return IntStream.range(start, start + n % Genotype.NODES + 2).boxed().toList();
    }

    /** The edges that are there into node {@code n} of both cells. */
    static List<Edge> present(Architecture architecture, int n) {
        List<Integer> edges = edges(n);
        return IntStream.range(0, edges.size()).filter(s -> architecture.option(edges.get(s)) > 0)
                .mapToObj(s -> new Edge(s, CellOperator.values()[architecture.option(edges.get(s)) - 1])).toList();
    }

    /** One sentence per node that does not have two inputs. */
    static List<String> faults(Architecture architecture) {
        List<String> faults = new ArrayList<>();
        for (int n = 0; n < Genotype.CELLS * Genotype.NODES; n++) {
            int count = present(architecture, n).size();
            if (count != 2) {
                faults.add("Node " + (n % Genotype.NODES + 2) + " of the " + CELL_NAMES.get(n / Genotype.NODES) + " cell has " + count
                        + " inputs; allowed: 2.");
            }
        }
        return faults;
    }

    static Genotype genotype(Architecture architecture) {
        List<String> faults = faults(architecture);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return new Genotype(IntStream.range(0, Genotype.CELLS * Genotype.NODES).mapToObj(n -> present(architecture, n))
                .map(edges -> new Node(edges.get(0), edges.get(1))).toList());
    }

    static Architecture architecture(Genotype genotype) {
        int[] options = new int[Genotype.CELLS * EDGES];
        for (int n = 0; n < genotype.nodes().size(); n++) {
            List<Integer> places = edges(n);
            genotype.nodes().get(n).edges().forEach(edge -> options[places.get(edge.source())] = edge.operator().ordinal() + 1);
        }
        return new Architecture(options);
    }
}
