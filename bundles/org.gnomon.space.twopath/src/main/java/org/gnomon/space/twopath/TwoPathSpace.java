package org.gnomon.space.twopath;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Component;

/** Two-Path as a service. Text: the blocks of both paths, {@code conv5x5/2,conv5x5/2:double3x3+conv1x1,conv3x3/2,conv3x3/2}. */
@Component
@MethodInfo(id = "two-path", label = "Two-Path", description = "Two paths of two to four blocks of one to three operators; about 1.7e27",
        paper = "Mills et al., GENNAPE: Towards Generalized Neural Architecture Performance Estimators, AAAI 2023")
public final class TwoPathSpace implements SearchSpace {

    private final TwoPathDecisions layout = new TwoPathDecisions();

    @Override
    public String id() {
        return "two-path";
    }

    @Override
    public Decisions decisions() {
        return layout.decisions();
    }

    @Override
    public List<Segment> segments() {
        return layout.segments();
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(TwoPathDraw.count());
    }

    @Override
    public String print(Architecture architecture) {
        return TwoPathText.of(layout.paths(architecture));
    }

    @Override
    public Architecture parse(String text) {
        return layout.architecture(TwoPathText.parse(text));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return TwoPathNetwork.graph(key(architecture), layout.paths(architecture));
    }

    @Override
    public Architecture sample(RandomGenerator random) {
        return layout.architecture(new TwoPathDraw(random).asPublished());
    }

    @Override
    public Architecture sampleUniformly(RandomGenerator random) {
        return layout.architecture(new TwoPathDraw(random).uniform());
    }
}
