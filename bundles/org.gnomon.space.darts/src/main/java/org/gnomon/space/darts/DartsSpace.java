package org.gnomon.space.darts;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

/** DARTS, the space of NAS-Bench-301, as a service. Text: see {@link Genotype#text}. */
@Component(configurationPid = DartsSpace.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = DartsParameters.class)
@MethodInfo(id = "darts", label = "DARTS / NAS-Bench-301",
        description = "Two cells of four nodes, each the sum of two of seven operators on earlier nodes; 1.08e18",
        paper = "Liu et al., DARTS: Differentiable Architecture Search, ICLR 2019; Zela et al., Surrogate NAS Benchmarks (NAS-Bench-301), ICLR 2022")
public final class DartsSpace implements SearchSpace {

    static final String PID = "org.gnomon.space.darts";

    private final Profile profile;
    private final Decisions decisions = GenotypeDecisions.all();

    @Activate
    public DartsSpace() {
        this(Profile.FULL);
    }

    DartsSpace(Profile profile) {
        this.profile = profile;
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new DartsSpace(parameters.as(DartsParameters.class).profile());
    }

    @Override
    public String id() {
        return profile == Profile.FULL ? "darts" : "darts@benchmark";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        return GenotypeDecisions.segments();
    }

    @Override
    public Support check(Architecture architecture) {
        return Support.unless(GenotypeDecisions.faults(architecture));
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(Genotype.COUNT));
    }

    @Override
    public String print(Architecture architecture) {
        return GenotypeDecisions.genotype(architecture).text();
    }

    @Override
    public Architecture parse(String text) {
        return GenotypeDecisions.architecture(new GenotypeReader(text).read());
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        return new DartsNetwork(GenotypeDecisions.genotype(architecture), profile).graph(key(architecture));
    }

    /** All with equal probability. */
    @Override
    public Architecture sample(RandomGenerator random) {
        return GenotypeDecisions.architecture(Genotype.numbered(random.nextLong(Genotype.COUNT)));
    }

    @Override
    public Architecture sampleUniformly(RandomGenerator random) {
        return sample(random);
    }

    @Override
    public Stream<Architecture> enumerate() {
        return LongStream.range(0, Genotype.COUNT).mapToObj(Genotype::numbered).map(GenotypeDecisions::architecture);
    }

    /** Another operator or another source for one edge. */
    @Override
    public Optional<Architecture> mutate(Architecture architecture, Segment within, RandomGenerator random) {
        List<Architecture> edits = neighbours(architecture).stream().filter(edit -> IntStream.range(0, decisions.size())
                .allMatch(d -> within.decisions().contains(d) || edit.option(d) == architecture.option(d))).toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(random.nextInt(edits.size())));
    }

    @Override
    public List<Architecture> neighbours(Architecture architecture) {
        return GenotypeDecisions.genotype(architecture).edits().stream().map(GenotypeDecisions::architecture).toList();
    }

    /** Every node from either parent. */
    @Override
    public Optional<Architecture> crossover(Architecture first, Architecture second, RandomGenerator random) {
        return Optional.of(GenotypeDecisions.architecture(
                GenotypeDecisions.genotype(first).crossed(GenotypeDecisions.genotype(second), random)));
    }

    /** Keeps the two preferred inputs of every node. */
    @Override
    public Optional<Architecture> decode(double[] preferences) {
        return Optional.of(GenotypeDecisions.architecture(new GenotypePreferences(decisions, preferences).genotype()));
    }
}
