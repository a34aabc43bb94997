package org.gnomon.space.declared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Support;
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

/** A space that a file declares, as a service. Text: the chosen options of the decisions that count, in their order. */
@Component(configurationPid = DeclaredSpace.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = DeclaredParameters.class)
@MethodInfo(id = "declared", label = "Declared space",
        description = "A space declared in a JSON file: decisions, and a network of blocks that refer to them")
public final class DeclaredSpace implements SearchSpace {

    static final String PID = "org.gnomon.space.declared";

    private final Declaration declaration;

    @Activate
    public DeclaredSpace() {
        this(DeclarationFile.example());
    }

    DeclaredSpace(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        String file = parameters.as(DeclaredParameters.class).file();
        return new DeclaredSpace(file.isEmpty() ? DeclarationFile.example() : DeclarationFile.read(file));
    }

    @Override
    public String id() {
        return declaration.id();
    }

    @Override
    public Decisions decisions() {
        return declaration.decisions();
    }

    /** By the parts of the ids: decision {@code unit2.layer3.kernel} is in the unit {@code unit2} and the layer {@code unit2.layer3}. */
    @Override
    public List<Segment> segments() {
        Map<String, List<Integer>> byPrefix = new LinkedHashMap<>();
        for (int d = 0; d < decisions().size(); d++) {
            String id = decisions().get(d).id();
            for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
                byPrefix.computeIfAbsent(id.substring(0, dot), prefix -> new ArrayList<>()).add(d);
            }
        }
        return byPrefix.entrySet().stream().map(e -> new Segment(e.getKey(), e.getKey().replaceAll("[0-9]+", ""),
                e.getKey().substring(0, Math.max(0, e.getKey().lastIndexOf('.'))), e.getValue())).toList();
    }

    /** Whether the parts of the network fit together. */
    @Override
    public Support check(Architecture architecture) {
        try {
            declaration.graph(architecture.options(), id());
            return new Support.Yes();
        } catch (NotBuildable e) {
            return new Support.No(List.of(e.getMessage()));
        }
    }

    /** What the decisions allow, also where parts of the network do not fit together. */
    @Override
    public Optional<BigInteger> cardinality() {
        return ArchitectureCount.of(decisions());
    }

    @Override
    public String print(Architecture architecture) {
        boolean[] active = decisions().active(architecture);
        return IntStream.range(0, active.length).filter(d -> active[d]).mapToObj(d -> decisions().get(d).option(architecture.option(d)))
                .collect(Collectors.joining(","));
    }

    @Override
    public Architecture parse(String text) {
        String[] words = text.split(",", decisions().size() + 1);
        Architecture read = new Architecture(new int[decisions().size()]);
        int word = 0;
        for (int d = 0; d < decisions().size(); d++) {
            if (decisions().active(read)[d]) {
                read = read.with(d, option(decisions().get(d), word < words.length ? words[word] : "", word));
                word++;
            }
        }
        if (word != words.length) {
            throw new RefusedInput(id(), "", "has more than " + word + " words; expected the options of " + word + " decisions, parted by ','");
        }
        if (check(read) instanceof Support.No no) {
            throw new RefusedInput(id(), "", no.reasons().getFirst());
        }
        return read;
    }

    private int option(Decision decision, String word, int place) {
        return decision.number(word).orElseThrow(() -> new RefusedInput(id(), "word " + (place + 1), "'"
                + word.substring(0, Math.min(word.length(), 20)) + "' for decision '" + decision.id() + "'; allowed: "
                + IntStream.range(0, Math.min(20, decision.count())).mapToObj(decision::option).collect(Collectors.joining(", "))));
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        try {
            return declaration.graph(architecture.options(), key(architecture));
        } catch (NotBuildable e) {
            throw new IllegalArgumentException("architecture '" + print(architecture) + "' of space '" + id() + "' makes no network: "
                    + e.getMessage(), e);
        }
    }
}
