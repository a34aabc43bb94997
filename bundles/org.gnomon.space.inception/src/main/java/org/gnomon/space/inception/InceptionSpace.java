package org.gnomon.space.inception;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Inception as a service. Text: blocks and paths of the four stages, {@code 6:depthwise5x5:conv5x5+conv1x1@half,2:conv3x3,5:conv3x3,3:conv5x5}. */
@Component(configurationPid = InceptionSpace.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = InceptionParameters.class)
@MethodInfo(id = "inception", label = "Inception", description = "Four stages of equal blocks of one to four paths of operators",
        paper = "Mills et al., GENNAPE: Towards Generalized Neural Architecture Performance Estimators, AAAI 2023")
public final class InceptionSpace implements SearchSpace {

    static final String PID = "org.gnomon.space.inception";

    private final Limits limits;
    private final InceptionDecisions layout;
    private final UniformDraw uniform;

    @Activate
    public InceptionSpace() {
        this(Limits.CURRENT);
    }

    InceptionSpace(Limits limits) {
        this.limits = limits;
        layout = new InceptionDecisions(limits);
        uniform = new UniformDraw(limits);
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new InceptionSpace(parameters.as(InceptionParameters.class).limits());
    }

    @Override
    public String id() {
        return limits == Limits.CURRENT ? "inception" : "inception@older";
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
    public Support check(Architecture architecture) {
        return layout.placesExist(architecture) ? new InceptionRules(limits).check(layout.stages(architecture))
                : new Support.No(List.of("a support operator stands behind the end of its path"));
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(uniform.count());
    }

    @Override
    public String print(Architecture architecture) {
        return InceptionText.of(layout.stages(architecture));
    }

    @Override
    public Architecture parse(String text) {
        return layout.architecture(new InceptionText(limits).parse(text));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return InceptionNetwork.graph(key(architecture), layout.stages(architecture));
    }

    @Override
    public Architecture sample(RandomGenerator random) {
        return layout.architecture(new PublishedDraw(limits, random).stages());
    }

    @Override
    public Architecture sampleUniformly(RandomGenerator random) {
        return layout.architecture(uniform.stages(random));
    }

    /** Every stage from either parent, as parts of stages seldom fit together. */
    @Override
    public Optional<Architecture> crossover(Architecture first, Architecture second, RandomGenerator random) {
        List<Stage> mother = layout.stages(first);
        List<Stage> father = layout.stages(second);
        List<Stage> child = new ArrayList<>();
        for (int stage = 0; stage < Stage.STAGES; stage++) {
            child.add((random.nextBoolean() ? mother : father).get(stage));
        }
        return Optional.of(layout.architecture(child));
    }
}
