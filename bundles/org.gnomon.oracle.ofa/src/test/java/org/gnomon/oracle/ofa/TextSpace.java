package org.gnomon.oracle.ofa;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.PackedComputation;

/** A space of a few given texts. */
record TextSpace(String id, List<String> texts) implements SearchSpace {

    static TextSpace twoOfMbv3() {
        return new TextSpace("ofa-mbv3",
                List.of("e3k3,e4k5|e6k7,e3k3|e3k3,e3k5|e4k3,e4k7|e6k3,e6k3", "e6k7,e6k7|e3k3,e3k3|e3k3,e3k5|e4k3,e4k7|e6k3,e6k3,e3k3"));
    }

    @Override
    public Decisions decisions() {
        return new Decisions(List.of(new Decision.Categorical("text", "text", texts, List.of())));
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(texts.size()));
    }

    @Override
    public String print(Architecture architecture) {
        return texts.get(architecture.option(0));
    }

    @Override
    public Architecture parse(String text) {
        return new Architecture(texts.indexOf(text));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        throw new UnsupportedOperationException("oracles look at texts only");
    }

    List<Architecture> all() {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Architecture(i)).toList();
    }
}
