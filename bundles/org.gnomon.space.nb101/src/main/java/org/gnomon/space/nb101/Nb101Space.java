package org.gnomon.space.nb101;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** NAS-Bench-101 as a service. Text: see {@link Cell#text}. */
@Component(configurationPolicy = ConfigurationPolicy.IGNORE)
@MethodInfo(id = "nb-101", label = "NAS-Bench-101",
        description = "Cells of up to 7 vertices and 9 edges with one of three operators on each interior vertex; 423,624",
        paper = "Ying et al., NAS-Bench-101: Towards Reproducible Neural Architecture Search, ICML 2019")
public final class Nb101Space implements SearchSpace {

    private static final int CROSSOVER_TRIES = 100;

    private final Decisions decisions = CellDecisions.all();

    @Override
    public String id() {
        return "nb-101";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        return List.of(new Segment("cell", "cell", "", whole().decisions()));
    }

    @Override
    public Support check(Architecture architecture) {
        return Support.unless(CellRules.faults(CellDecisions.cell(architecture).skeleton()));
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(Cells.COUNT));
    }

    /** The hash of the benchmark, the same for every order of the vertices. */
    @Override
    public String key(Architecture architecture) {
        return ModuleHash.of(CellDecisions.cell(architecture));
    }

    @Override
    public String print(Architecture architecture) {
        return CellDecisions.cell(architecture).text();
    }

    @Override
    public Architecture parse(String text) {
        return CellDecisions.architecture(new CellReader(text).read());
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return new Nb101Network(CellDecisions.cell(architecture).representative()).graph(key(architecture));
    }

    /** As the benchmark draws: large cells are more frequent than they are in the space. */
    @Override
    public Architecture sample(RandomGenerator random) {
        return CellDecisions.architecture(Cells.random(random));
    }

    @Override
    public Architecture sampleUniformly(RandomGenerator random) {
        return CellDecisions.architecture(Cells.uniform(random));
    }

    @Override
    public Stream<Architecture> enumerate() {
        return Cells.all().map(CellDecisions::architecture);
    }

    @Override
    public Optional<Architecture> mutate(Architecture architecture, Segment within, RandomGenerator random) {
        Cell start = CellDecisions.cell(architecture).representative();
        List<Architecture> edits = new ArrayList<>(CellEdits.of(CellDecisions.cell(architecture)).stream().map(CellDecisions::architecture)
                .filter(edit -> IntStream.range(0, decisions.size())
                        .allMatch(d -> within.decisions().contains(d) || edit.option(d) == architecture.option(d)))
                .toList());
        while (!edits.isEmpty()) {
            Architecture edit = edits.remove(random.nextInt(edits.size()));
            if (!CellDecisions.cell(edit).representative().equals(start)) {
                return Optional.of(edit);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Architecture> neighbours(Architecture architecture) {
        Cell cell = CellDecisions.cell(architecture);
        Set<Cell> found = new LinkedHashSet<>();
        CellEdits.of(cell).forEach(edit -> found.add(edit.representative()));
        found.remove(cell.representative());
        return found.stream().map(CellDecisions::architecture).toList();
    }

    /** Every decision from either parent, then dead vertices taken away. */
    @Override
    public Optional<Architecture> crossover(Architecture first, Architecture second, RandomGenerator random) {
        for (int i = 0; i < CROSSOVER_TRIES; i++) {
            int[] options = IntStream.range(0, decisions.size()).map(d -> (random.nextBoolean() ? first : second).option(d)).toArray();
            Optional<Cell> child = CellDecisions.cell(new Architecture(options)).pruned();
            if (child.isPresent()) {
                return child.map(CellDecisions::architecture);
            }
        }
        return Optional.empty();
    }

    /** Keeps the nine most preferred of the edges that are preferred to none, then takes dead vertices away; empty where no path is left. */
    @Override
    public Optional<Architecture> decode(double[] preferences) {
        return new CellPreferences(decisions, preferences).cell().map(CellDecisions::architecture);
    }
}
