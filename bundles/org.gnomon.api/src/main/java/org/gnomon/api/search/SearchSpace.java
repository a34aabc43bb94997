package org.gnomon.api.search;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Support;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A set of architectures: which decisions there are, which of them fit together, and the network that they make. Immutable and thread-safe. A space
 * of edits of one given network is a space too: its decisions are the edits. A reduced space wraps another one, keeps its decisions and says no to
 * more.
 *
 * <p>The moves (sample, mutate, neighbours, crossover, decode) have defaults that follow the decisions and {@link #check}; a space overrides those
 * for which it knows better. Every move gives canonical architectures that pass {@link #check}, and takes its randomness only from the generator
 * given.
 */
@ConsumerType
public interface SearchSpace {

    /** Stable name; includes every parameter that changes what an architecture means: {@code ofa-mbv3}, {@code ofa-mbv3@192}. */
    String id();

    /** The same space under {@code parameters}; whoever leases a space calls it first. Not overridden by a space without parameters. */
    default SearchSpace configured(Parameters parameters) {
        return this;
    }

    Decisions decisions();

    /** The parts of the network at every level, in network order; empty where there are none to speak of. */
    default List<Segment> segments() {
        return List.of();
    }

    /** The whole network as one segment. */
    default Segment whole() {
        return new Segment("network", "network", "", IntStream.range(0, decisions().size()).boxed().toList());
    }

    /** Whether the options fit together, for rules that conditions cannot say: at most 9 edges, two inputs per node. */
    default Support check(Architecture architecture) {
        return new Support.Yes();
    }

    /** How many architectures with different keys there are; empty where nobody counted. */
    Optional<BigInteger> cardinality();

    /** The identity of an architecture: equal exactly for those that make the same network. Stored with results; never changes for an {@link #id}. */
    default String key(Architecture architecture) {
        return print(decisions().canonical(architecture));
    }

    /** The space's own short text of an architecture, for people and files; {@link #parse} reads it back. */
    String print(Architecture architecture);

    /**
     * Reads what {@link #print} writes.
     *
     * @throws org.gnomon.model.packed.RefusedInput with the position, for anything else
     */
    Architecture parse(String text);

    /** The network; its id is the {@link #key}. */
    PackedComputation toGraph(Architecture architecture);

    /** The part of the network that a segment shapes, with the shapes it has there; empty where the space cannot cut it out. */
    default Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        return Optional.empty();
    }

    /** Draws one. Default: every decision that counts uniformly, one after another; so not uniform over architectures where depths differ. */
    default Architecture sample(RandomGenerator random) {
        return new Moves(this).sample(random);
    }

    /**
     * Draws one, all with equal probability, at the price of more draws. Default: what the decisions allow, by rejection; where several architectures share
     * a key, these weigh as many.
     *
     * @throws IllegalStateException where rejection takes too long
     */
    default Architecture sampleUniformly(RandomGenerator random) {
        return new Moves(this).sampleUniformly(random);
    }

    /**
     * All architectures, lazily, always in the same order. Default: by their options, the first decision slowest. A space in which several have one key
     * overrides it to give each key once.
     */
    default Stream<Architecture> enumerate() {
        return new Moves(this).enumerate();
    }

    /**
     * One random edit of the decisions of {@code within}; never the same key. Default: one decision that counts gets another option, and what begins
     * to count is drawn.
     *
     * @return empty where nothing there can be changed
     */
    default Optional<Architecture> mutate(Architecture architecture, Segment within, RandomGenerator random) {
        return new Moves(this).mutate(architecture, within, random);
    }

    /**
     * All that are one edit away, each key once, always in the same order. Default: another option of one decision; what begins to count gets option
     * 0.
     */
    default List<Architecture> neighbours(Architecture architecture) {
        return new Moves(this).neighbours(architecture);
    }

    /** A child of two. Default: every decision from either parent in which it counts; empty where that gives nothing that passes {@link #check}. */
    default Optional<Architecture> crossover(Architecture first, Architecture second, RandomGenerator random) {
        return new Moves(this).crossover(first, second, random);
    }

    /**
     * The architecture that continuous preferences speak for; how searchers with continuous actions reach the space.
     *
     * @param preferences one number per option, {@code [decisions().width()]}, laid out as {@link Decisions} says; higher is preferred
     * @return default: the preferred option of every decision, ties to the lower number; empty where that does not pass {@link #check}. A space with
     *     such rules overrides it, for example to keep the two preferred edges into a node.
     */
    default Optional<Architecture> decode(double[] preferences) {
        return new Moves(this).decode(preferences);
    }
}
