package org.gnomon.space.ofaresnet;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Component;

/** Once-for-All ResNet50 as a service. */
@Component
@MethodInfo(id = "ofa-resnet50", label = "OFA-ResNet50",
        description = "Once-for-All ResNet50: four stages that differ in depth, width and inner widths of their bottlenecks; 2.46e12",
        paper = "Cai et al., Once-for-All: Train One Network and Specialize it for Efficient Deployment, ICLR 2020")
public final class OfaResNetSpace implements SearchSpace {

    private final ResNetChoices choices = new ResNetChoices();

    @Override
    public String id() {
        return "ofa-resnet50";
    }

    @Override
    public Decisions decisions() {
        return choices.decisions();
    }

    @Override
    public List<Segment> segments() {
        return choices.segments();
    }

    /** Stems count by their widths, though 65 and 80 percent of the first round to the same. */
    @Override
    public Optional<BigInteger> cardinality() {
        BigInteger widths = BigInteger.valueOf(ResNet.WIDTHS.size());
        BigInteger expands = BigInteger.valueOf(ResNet.EXPANDS.size());
        BigInteger stages = StagePlan.ALL.stream()
                .map(plan -> IntStream.rangeClosed(plan.least(), plan.most()).mapToObj(expands::pow).reduce(BigInteger.ZERO, BigInteger::add))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return Optional.of(BigInteger.TWO.multiply(widths.pow(2 + StagePlan.ALL.size())).multiply(stages));
    }

    @Override
    public String print(Architecture architecture) {
        return choices.network(architecture).text();
    }

    @Override
    public Architecture parse(String text) {
        return choices.architecture(ResNetText.read(text));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return ResNetGraph.of(choices.network(architecture), key(architecture));
    }
}
