package org.gnomon.space.transnas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The skeletons of TransNAS-Bench-101 as a service. Text: {@code 64-1242-basic}, a digit for each module, see {@link ModuleKind}. */
@Component(configurationPolicy = ConfigurationPolicy.IGNORE)
@MethodInfo(id = "transnas-macro", label = "TransNAS-Bench-101 skeletons",
        description = "Four to six modules of residual blocks that double channels, halve the size, both or neither; 3,256",
        paper = "Duan et al., TransNAS-Bench-101: Improving Transferability and Generalizability of Cross-Task Neural Architecture Search, CVPR 2021")
public final class MacroSpace implements SearchSpace {

    private static final String SOURCE = "TransNAS-Bench-101 skeleton";
    private static final String PREFIX = "64-";
    private static final String SUFFIX = "-basic";
    private static final int LEAST = 4;
    private static final int MOST = 6;
    private static final int MOST_HALVING = 4;
    private static final int MOST_DOUBLING = 3;
    private static final int COUNT = 3_256;

    private final Decisions decisions;

    public MacroSpace() {
        List<String> choices = Arrays.stream(ModuleKind.values()).map(ModuleKind::text).toList();
        List<Decision> all = new ArrayList<>(List.of(new Decision.IntegerRange("modules", "depth", LEAST, MOST, 1, List.of())));
        for (int m = 1; m <= MOST; m++) {
            all.add(new Decision.Categorical("module" + m, "module", choices, m <= LEAST ? List.of() : List.of(atLeast(m))));
        }
        decisions = new Decisions(all);
    }

    private static Condition atLeast(int modules) {
        return Condition.on("modules", IntStream.rangeClosed(modules, MOST).mapToObj(String::valueOf).toArray(String[]::new));
    }

    @Override
    public String id() {
        return "transnas-macro";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(List.of(new Segment("depth", "part", "", List.of(0))));
        IntStream.rangeClosed(1, MOST).forEach(m -> segments.add(new Segment("module" + m, "part", "", List.of(m))));
        return segments;
    }

    @Override
    public Support check(Architecture architecture) {
        List<ModuleKind> modules = modules(architecture);
        long halving = modules.stream().filter(ModuleKind::halves).count();
        long doubling = modules.stream().filter(ModuleKind::doubles).count();
        List<String> faults = new ArrayList<>();
        if (halving < 1 || halving > MOST_HALVING) {
            faults.add("The size is halved " + halving + " times; allowed: 1 to " + MOST_HALVING + ".");
        }
        if (doubling < 1 || doubling > MOST_DOUBLING) {
            faults.add("The channels are doubled " + doubling + " times; allowed: 1 to " + MOST_DOUBLING + ".");
        }
        return Support.unless(faults);
    }

    private static List<ModuleKind> modules(Architecture architecture) {
        return IntStream.rangeClosed(1, LEAST + architecture.option(0)).mapToObj(m -> ModuleKind.values()[architecture.option(m)]).toList();
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(COUNT));
    }

    @Override
    public String print(Architecture architecture) {
        return modules(architecture).stream().map(kind -> String.valueOf(kind.ordinal() + 1)).collect(Collectors.joining("", PREFIX, SUFFIX));
    }

    @Override
    public Architecture parse(String text) {
        int modules = text.length() - PREFIX.length() - SUFFIX.length();
        if (!text.startsWith(PREFIX) || !text.endsWith(SUFFIX) || modules < LEAST || modules > MOST) {
            throw new RefusedInput(SOURCE, "", "is not " + PREFIX + "MODULES" + SUFFIX + " with " + LEAST + " to " + MOST
                    + " digits, such as 64-1242-basic");
        }
        int[] options = new int[1 + MOST];
        options[0] = modules - LEAST;
        for (int m = 1; m <= modules; m++) {
            options[m] = module(text, PREFIX.length() + m - 1);
        }
        Architecture architecture = new Architecture(options);
        if (check(architecture) instanceof Support.No no) {
            throw new RefusedInput(SOURCE, "", String.join(" ", no.reasons()));
        }
        return architecture;
    }

    private static int module(String text, int at) {
        int module = text.charAt(at) - '1';
        if (module < 0 || module >= ModuleKind.values().length) {
            throw new RefusedInput(SOURCE, "character " + (at + 1), "module '" + text.charAt(at) + "'; allowed: "
                    + Arrays.stream(ModuleKind.values()).map(kind -> kind.ordinal() + 1 + " " + kind.text()).collect(Collectors.joining("; ")));
        }
        return module;
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return new TransnasNetwork(modules(architecture), new BasicBlock()).graph(key(architecture));
    }

    /** One module, where it is there. */
    @Override
    public Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        List<ModuleKind> modules = modules(architecture);
        int module = segment.decisions().getFirst();
        boolean there = segment.decisions().size() == 1 && module >= 1 && module <= modules.size();
        return there ? Optional.of(new TransnasNetwork(modules, new BasicBlock()).module(key(architecture) + "#" + segment.id(), module - 1))
                : Optional.empty();
    }
}
