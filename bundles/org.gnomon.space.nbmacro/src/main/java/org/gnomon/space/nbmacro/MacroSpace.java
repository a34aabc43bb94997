package org.gnomon.space.nbmacro;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** NAS-Bench-Macro as a service. Text: a digit for each layer, see {@link LayerKind}. */
@Component(configurationPolicy = ConfigurationPolicy.IGNORE)
@MethodInfo(id = "nb-macro", label = "NAS-Bench-Macro", description = "Eight layers, each identity or one of two inverted residual blocks; 6,561",
        paper = "Su et al., Prioritized Architecture Sampling with Monto-Carlo Tree Search, CVPR 2021")
public final class MacroSpace implements SearchSpace {

    private static final String SOURCE = "NAS-Bench-Macro architecture";

    private final Decisions decisions;

    public MacroSpace() {
        List<String> choices = Arrays.stream(LayerKind.values()).map(LayerKind::text).toList();
        decisions = new Decisions(IntStream.rangeClosed(1, MacroNetwork.LAYERS)
                .mapToObj(l -> (Decision) new Decision.Categorical("layer" + l, "layer", choices, List.of())).toList());
    }

    @Override
    public String id() {
        return "nb-macro";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (int s = 0; s < MacroNetwork.STAGES.size(); s++) {
            String stage = "stage" + (s + 1);
            List<Integer> layers = IntStream.range(first, first + MacroNetwork.STAGES.get(s)).boxed().toList();
            segments.add(new Segment(stage, "stage", "", layers));
            layers.forEach(l -> segments.add(new Segment("layer" + (l + 1), "layer", stage, List.of(l))));
            first += layers.size();
        }
        return segments;
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(LayerKind.values().length).pow(MacroNetwork.LAYERS));
    }

    @Override
    public String print(Architecture architecture) {
        return Arrays.stream(architecture.options()).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    @Override
    public Architecture parse(String text) {
        if (text.length() != MacroNetwork.LAYERS) {
            throw new RefusedInput(SOURCE, "", "has " + text.length() + " characters; expected " + MacroNetwork.LAYERS + ", a digit for each layer");
        }
        int[] options = new int[MacroNetwork.LAYERS];
        for (int l = 0; l < options.length; l++) {
            options[l] = text.charAt(l) - '0';
            if (options[l] < 0 || options[l] >= LayerKind.values().length) {
                throw new RefusedInput(SOURCE, "character " + (l + 1), "layer '" + text.charAt(l) + "'; allowed: " + Arrays.stream(LayerKind.values())
                        .map(kind -> kind.ordinal() + " " + kind.text()).collect(Collectors.joining(", ")));
            }
        }
        return new Architecture(options);
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return network(architecture).graph(key(architecture));
    }

    /** Layers that follow each other. */
    @Override
    public Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        int from = segment.decisions().getFirst();
        int to = segment.decisions().getLast() + 1;
        boolean joined = segment.decisions().size() == to - from;
        return joined ? Optional.of(network(architecture).part(key(architecture) + "#" + segment.id(), from, to)) : Optional.empty();
    }

    private static MacroNetwork network(Architecture architecture) {
        return new MacroNetwork(Arrays.stream(architecture.options()).mapToObj(o -> LayerKind.values()[o]).toList());
    }
}
