package org.gnomon.space.transnas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The cells of TransNAS-Bench-101 as a service. Text: {@code 64-41414-1_02_333}, operators by the node that they lead to. */
@Component(configurationPolicy = ConfigurationPolicy.IGNORE)
@MethodInfo(id = "transnas-micro", label = "TransNAS-Bench-101 cells",
        description = "Cells of four nodes with one of four operators on each of six edges, in a network of five modules; 4,096",
        paper = "Duan et al., TransNAS-Bench-101: Improving Transferability and Generalizability of Cross-Task Neural Architecture Search, CVPR 2021")
public final class MicroSpace implements SearchSpace {

    private static final String SOURCE = "TransNAS-Bench-101 cell";
    private static final String PREFIX = "64-41414-";
    private static final String PATTERN = PREFIX + "0_00_000";
    private static final List<ModuleKind> MODULES = List.of(ModuleKind.BOTH, ModuleKind.KEEP, ModuleKind.BOTH, ModuleKind.KEEP, ModuleKind.BOTH);

    private final Decisions decisions;

    public MicroSpace() {
        List<String> choices = Arrays.stream(CellOperator.values()).map(CellOperator::text).toList();
        List<Decision> edges = new ArrayList<>();
        for (int target = 1; target < MicroCell.NODES; target++) {
            for (int source = 0; source < target; source++) {
                edges.add(new Decision.EdgeChoice("edge" + source + target, "operator", source, target, choices, List.of()));
            }
        }
        decisions = new Decisions(edges);
    }

    @Override
    public String id() {
        return "transnas-micro";
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
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(CellOperator.values().length).pow(MicroCell.EDGES));
    }

    @Override
    public String print(Architecture architecture) {
        String digits = Arrays.stream(architecture.options()).mapToObj(String::valueOf).collect(Collectors.joining());
        return PREFIX + digits.charAt(0) + "_" + digits.substring(1, 3) + "_" + digits.substring(3);
    }

    @Override
    public Architecture parse(String text) {
        if (text.length() != PATTERN.length()) {
            throw new RefusedInput(SOURCE, "", "has " + text.length() + " characters; expected " + PATTERN.length() + ", such as 64-41414-3_33_333");
        }
        int[] options = new int[MicroCell.EDGES];
        int edge = 0;
        for (int i = 0; i < PATTERN.length(); i++) {
            boolean operator = i >= PREFIX.length() && PATTERN.charAt(i) == '0';
            int digit = text.charAt(i) - '0';
            if (operator ? digit < 0 || digit >= CellOperator.values().length : text.charAt(i) != PATTERN.charAt(i)) {
                throw new RefusedInput(SOURCE, "character " + (i + 1), "'" + text.charAt(i) + "'; allowed: "
                        + (operator ? "0 none, 1 skip, 2 conv1x1, 3 conv3x3" : "'" + PATTERN.charAt(i) + "'"));
            }
            if (operator) {
                options[edge++] = digit;
            }
        }
        return new Architecture(options);
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return new TransnasNetwork(MODULES, MicroCell.of(architecture)).graph(key(architecture));
    }
}
