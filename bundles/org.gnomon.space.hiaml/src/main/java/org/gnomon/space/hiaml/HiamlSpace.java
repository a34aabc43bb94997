package org.gnomon.space.hiaml;

import java.math.BigInteger;
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

/** HiAML as a service. Text: the blocks of the four stages, {@code src1,src1,r30,src3}. */
@Component
@MethodInfo(id = "hiaml", label = "HiAML", description = "Four stages, each of two equal blocks of one of fourteen kinds; 38,416",
        paper = "Mills et al., GENNAPE: Towards Generalized Neural Architecture Performance Estimators, AAAI 2023")
public final class HiamlSpace implements SearchSpace {

    private static final List<BlockKind> KINDS = List.of(BlockKind.values());

    private final Decisions decisions;
    private final List<Segment> stages;

    public HiamlSpace() {
        List<String> choices = KINDS.stream().map(BlockKind::text).toList();
        decisions = new Decisions(IntStream.range(0, HiamlNetwork.STAGES)
                .mapToObj(s -> (Decision) new Decision.Categorical("stage" + (s + 1) + ".block", "block", choices, List.of())).toList());
        stages = IntStream.range(0, HiamlNetwork.STAGES).mapToObj(s -> new Segment("stage" + (s + 1), "stage", "", List.of(s))).toList();
    }

    @Override
    public String id() {
        return "hiaml";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        return stages;
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(KINDS.size()).pow(HiamlNetwork.STAGES));
    }

    @Override
    public String print(Architecture architecture) {
        return Arrays.stream(architecture.options()).mapToObj(o -> KINDS.get(o).text()).collect(Collectors.joining(","));
    }

    @Override
    public Architecture parse(String text) {
        String[] blocks = text.split(",", HiamlNetwork.STAGES + 1);
        if (blocks.length != HiamlNetwork.STAGES) {
            throw new RefusedInput("HiAML architecture", "", (blocks.length < HiamlNetwork.STAGES ? "has " + blocks.length : "has more than 4")
                    + " blocks; expected 4, the blocks of the stages, for example src1,src1,r30,src3");
        }
        return new Architecture(IntStream.range(0, blocks.length).map(s -> block(blocks[s], s)).toArray());
    }

    private static int block(String text, int stage) {
        return BlockKind.named(text).orElseThrow(() -> new RefusedInput("HiAML architecture", "stage " + (stage + 1), "block '"
                + text.substring(0, Math.min(text.length(), 20)) + "'; allowed: "
                + KINDS.stream().map(BlockKind::text).collect(Collectors.joining(", ")))).ordinal();
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return HiamlNetwork.graph(key(architecture), Arrays.stream(architecture.options()).mapToObj(KINDS::get).toList());
    }
}
