package org.gnomon.space.fbnet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** FBNet as a service. Text: 22 digits, the numbers of the blocks. */
@Component(configurationPid = FbNetSpace.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = FbNetParameters.class)
@MethodInfo(id = "fbnet", label = "FBNet", description = "22 places for one of nine blocks each; 9.85e20",
        paper = "Wu et al., FBNet: Hardware-Aware Efficient ConvNet Design via Differentiable Neural Architecture Search, CVPR 2019")
public final class FbNetSpace implements SearchSpace {

    static final String PID = "org.gnomon.space.fbnet";

    private final Images images;
    private final List<Images.Place> places;
    private final FbNetwork network;
    private final Decisions decisions;

    @Activate
    public FbNetSpace() {
        this(Images.IMAGENET);
    }

    FbNetSpace(Images images) {
        this.images = images;
        places = images.places();
        network = new FbNetwork(images);
        decisions = new Decisions(places.stream()
                .map(place -> (Decision) new Decision.Categorical(layer(place) + ".block", "block", Block.names(), List.of())).toList());
    }

    private static String unit(Images.Place place) {
        return "unit" + (place.stage() + 1);
    }

    private static String layer(Images.Place place) {
        return unit(place) + ".layer" + (place.layer() + 1);
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new FbNetSpace(parameters.as(FbNetParameters.class).images());
    }

    @Override
    public String id() {
        return images == Images.IMAGENET ? "fbnet" : "fbnet@cifar100";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Images.Place place = places.get(i);
            if (place.layer() == 0) {
                List<Integer> unit = IntStream.range(0, places.size()).filter(j -> places.get(j).stage() == place.stage()).boxed().toList();
                segments.add(new Segment(unit(place), "unit", "", unit));
            }
            segments.add(new Segment(layer(place), "layer", unit(place), List.of(i)));
        }
        return segments;
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(Block.values().length).pow(places.size()));
    }

    @Override
    public String print(Architecture architecture) {
        return Arrays.stream(architecture.options()).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    @Override
    public Architecture parse(String text) {
        if (text.length() != places.size()) {
            throw new RefusedInput("FBNet architecture", "", "has " + text.length() + " characters; expected " + places.size() + " digits");
        }
        return new Architecture(IntStream.range(0, text.length()).map(i -> number(text.charAt(i), i)).toArray());
    }

    private static int number(char digit, int place) {
        int number = digit - '0';
        if (number < 0 || number >= Block.values().length) {
            throw new RefusedInput("FBNet architecture", "character " + (place + 1), "block '" + digit + "'; allowed: "
                    + Arrays.stream(Block.values()).map(block -> block.ordinal() + " " + block.text()).collect(Collectors.joining(", ")));
        }
        return number;
    }

    private static List<Block> blocks(Architecture architecture) {
        return Arrays.stream(architecture.options()).mapToObj(option -> Block.values()[option]).toList();
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return network.graph(blocks(architecture), key(architecture));
    }

    /** The blocks of a stage, or one of them. */
    @Override
    public Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        return segments().contains(segment) ? Optional.of(network.part(blocks(architecture), segment.decisions().getFirst(),
                segment.decisions().getLast() + 1, key(architecture) + "#" + segment.id())) : Optional.empty();
    }
}
