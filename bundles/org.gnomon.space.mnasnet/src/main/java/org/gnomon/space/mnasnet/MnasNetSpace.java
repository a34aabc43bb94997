package org.gnomon.space.mnasnet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** The space of MnasNet in Accel-NASBench as a service. Text: expansion, kernel, depth and squeeze-and-excite of the seven stages, one digit each. */
@Component
@MethodInfo(id = "mnasnet", label = "MnasNet",
        description = "Seven stages of inverted residuals with expansion, kernel, depth and squeeze-and-excite each; 1.04e11; Accel-NASBench",
        paper = "Tan et al., MnasNet: Platform-Aware Neural Architecture Search for Mobile, CVPR 2019")
public final class MnasNetSpace implements SearchSpace {

    private static final String WHAT = "MnasNet architecture";
    private static final String SEPARATOR = ":";
    private static final int STAGES = StagePlan.ALL.size();
    private static final int ASPECTS = Aspect.values().length;

    private final Decisions decisions = new Decisions(IntStream.range(0, STAGES).boxed()
            .flatMap(s -> Stream.of(Aspect.values()).map(aspect -> aspect.decision("unit" + (s + 1), StagePlan.ALL.get(s)))).toList());

    @Override
    public String id() {
        return "mnasnet";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        return IntStream.range(0, STAGES)
                .mapToObj(s -> new Segment("unit" + (s + 1), "unit", "", IntStream.range(s * ASPECTS, (s + 1) * ASPECTS).boxed().toList())).toList();
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return decisions.all().stream().map(decision -> BigInteger.valueOf(decision.count())).reduce(BigInteger::multiply);
    }

    @Override
    public String print(Architecture architecture) {
        return Arrays.stream(Aspect.values()).map(aspect -> IntStream.range(0, STAGES).mapToObj(s -> option(architecture, s, aspect))
                .collect(Collectors.joining())).collect(Collectors.joining(SEPARATOR));
    }

    private String option(Architecture architecture, int stage, Aspect aspect) {
        int place = place(stage, aspect);
        return decisions.get(place).option(architecture.option(place));
    }

    private static int place(int stage, Aspect aspect) {
        return stage * ASPECTS + aspect.ordinal();
    }

    @Override
    public Architecture parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != ASPECTS || Arrays.stream(parts).anyMatch(part -> part.length() != STAGES)) {
            throw new RefusedInput(WHAT, "", "expected four times seven digits joined by '" + SEPARATOR
                    + "': expansion, kernel, depth, squeeze-and-excite of every stage");
        }
        int[] options = new int[decisions.size()];
        for (Aspect aspect : Aspect.values()) {
            for (int s = 0; s < STAGES; s++) {
                options[place(s, aspect)] = read(decisions.get(place(s, aspect)), parts[aspect.ordinal()].substring(s, s + 1));
            }
        }
        return new Architecture(options);
    }

    private static int read(Decision decision, String option) {
        return decision.number(option).orElseThrow(() -> new RefusedInput(WHAT, decision.id(), "is '" + option + "'; allowed: "
                + IntStream.range(0, decision.count()).mapToObj(decision::option).toList()));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return MnasNetwork.of(IntStream.range(0, STAGES).mapToObj(s -> stage(architecture, s)).toList(), key(architecture));
    }

    @Override
    public Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        int unit = segments().indexOf(segment);
        return unit < 0 ? Optional.empty() : Optional.of(MnasNetwork.part(stage(architecture, unit), unit, key(architecture) + "#" + segment.id()));
    }

    private Stage stage(Architecture architecture, int stage) {
        return new Stage(number(architecture, stage, Aspect.EXPAND), number(architecture, stage, Aspect.KERNEL),
                number(architecture, stage, Aspect.DEPTH), number(architecture, stage, Aspect.SQUEEZE) == 1);
    }

    private int number(Architecture architecture, int stage, Aspect aspect) {
        return Integer.parseInt(option(architecture, stage, aspect));
    }
}
