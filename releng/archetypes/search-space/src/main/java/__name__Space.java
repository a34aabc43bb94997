package ${package};

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** ${name} as a service. Text: the stages, {@code 3,5/2,3}. */
@Component
@MethodInfo(id = ${name}Space.ID, label = "${name}", description = "Two to four convolutions with kernel 3 or 5 and stride 1 or 2; 336 architectures")
public final class ${name}Space implements SearchSpace {

    static final String ID = "${id}";

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final List<String> STAGES = List.of("3", "5", "3/2", "5/2");

    /** First the depth, then one decision a stage; a stage counts where the depth reaches it. */
    private final Decisions decisions = new Decisions(Stream.concat(Stream.of(new Decision.IntegerRange("depth", "depth", FEWEST, MOST, 1, List.of())),
            IntStream.rangeClosed(1, MOST).mapToObj(${name}Space::stage)).toList());

    private static Decision stage(int number) {
        String[] depths = IntStream.rangeClosed(number, MOST).mapToObj(Integer::toString).toArray(String[]::new);
        return new Decision.Categorical("stage" + number, "stage", STAGES, number <= FEWEST ? List.of() : List.of(Condition.on("depth", depths)));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(IntStream.rangeClosed(FEWEST, MOST).mapToObj(BigInteger.valueOf(STAGES.size())::pow).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static List<String> stages(Architecture architecture) {
        return IntStream.rangeClosed(1, FEWEST + architecture.option(0)).mapToObj(stage -> STAGES.get(architecture.option(stage))).toList();
    }

    @Override
    public String print(Architecture architecture) {
        return stages(architecture).stream().collect(Collectors.joining(","));
    }

    @Override
    public Architecture parse(String text) {
        String[] words = text.split(",", MOST + 1);
        if (words.length < FEWEST || words.length > MOST) {
            throw new RefusedInput("architecture", "", "it has " + words.length + " stages; allowed: " + FEWEST + " to " + MOST);
        }
        int[] options = new int[1 + MOST];
        options[0] = words.length - FEWEST;
        for (int i = 0; i < words.length; i++) {
            options[1 + i] = STAGES.indexOf(words[i]);
            if (options[1 + i] < 0) {
                throw new RefusedInput("architecture", "stage " + (i + 1), "it is '" + words[i] + "'; allowed: " + String.join(", ", STAGES));
            }
        }
        return new Architecture(options);
    }

    @Override
    public PackedComputation toGraph(Architecture architecture) {
        ComputationBuilder net = new ComputationBuilder(key(architecture));
        int x = net.input(32, 32, 3);
        for (String stage : stages(architecture)) {
            x = net.relu(net.batchNorm(net.conv(x, 16, stage.charAt(0) - '0', stage.endsWith("/2") ? 2 : 1)));
        }
        net.output(net.dense(net.mean(x), 10));
        return net.build();
    }
}
