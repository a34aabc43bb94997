package org.gnomon.space.nb201;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** NAS-Bench-201 as a service. Text: six characters, the operators of the edges 0-1, 0-2, 1-2, 0-3, 1-3, 2-3. */
@Component(configurationPid = Nb201Space.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = Nb201Parameters.class)
@MethodInfo(id = "nb-201", label = "NAS-Bench-201", description = "Cells of four nodes with one of five operators on each of six edges; 15,625",
        paper = "Dong and Yang, NAS-Bench-201: Extending the Scope of Reproducible Neural Architecture Search, ICLR 2020")
public final class Nb201Space implements SearchSpace {

    static final String PID = "org.gnomon.space.nb201";
    private static final Segment CELL = new Segment("cell", "cell", "", IntStream.range(0, Cell.EDGES).boxed().toList());

    private final Reduction reduction;
    private final Decisions decisions;

    @Activate
    public Nb201Space() {
        this(Reduction.PLAIN);
    }

    Nb201Space(Reduction reduction) {
        this.reduction = reduction;
        List<String> choices = IntStream.range(0, CellOperator.values().length).mapToObj(o -> CellOperator.values()[o].text()).toList();
        decisions = new Decisions(IntStream.range(0, Cell.EDGES).mapToObj(e -> (Decision) new Decision.EdgeChoice("edge" + Cell.source(e) + Cell.target(e),
                "operator", Cell.source(e), Cell.target(e), choices, List.of())).toList());
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new Nb201Space(parameters.as(Nb201Parameters.class).reduction());
    }

    @Override
    public String id() {
        return reduction == Reduction.PLAIN ? "nb-201" : "nb-201@residual";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        return List.of(CELL);
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(CellOperator.values().length).pow(Cell.EDGES));
    }

    @Override
    public String print(Architecture architecture) {
        return Cell.of(architecture).text();
    }

    @Override
    public Architecture parse(String text) {
        if (text.length() != Cell.EDGES) {
            throw new RefusedInput("NAS-Bench-201 cell", "", "has " + text.length() + " characters; expected " + Cell.EDGES
                    + ", the operators of the edges 0-1, 0-2, 1-2, 0-3, 1-3, 2-3");
        }
        int[] options = new int[Cell.EDGES];
        for (int e = 0; e < options.length; e++) {
            options[e] = CellOperator.read(text.charAt(e), e).ordinal();
        }
        return new Architecture(options);
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return new Nb201Network(Cell.of(architecture), reduction).graph(key(architecture));
    }
}
