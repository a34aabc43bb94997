package org.gnomon.model.computation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.ShapeRule;

/**
 * The operators of neural architectures. The ordinal is the index in the vocabulary and in stored graphs, so places never change; the last five are kept
 * free. Source: GENNAPE (AAAI 2023), public code.
 */
public enum Operator {

    /** Out of vocabulary. */
    UNKNOWN("Unknown", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER),
    INPUT("Input", 0, 0, false, ShapeRule.SOURCE, OpGroup.IO),
    OUTPUT("Output", 1, 1, false, ShapeRule.SINK, OpGroup.IO),
    CONV("Conv", 1, 1, true, ShapeRule.CONV, OpGroup.LINEAR),
    DEPTHWISE("Depthwise", 1, 1, true, ShapeRule.CONV, OpGroup.DEPTHWISE),
    BATCH_NORM("BatchNorm", 1, 1, false, ShapeRule.SAME, OpGroup.NORM),
    RELU("ReLU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    RELU6("ReLU6", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    /** With one input a product with weights, with two the product of both. */
    MATMUL("MatMul", 1, 2, true, ShapeRule.MATMUL, OpGroup.LINEAR),
    ADD("Add", 2, Operator.ANY, false, ShapeRule.ELEMENTWISE, OpGroup.MERGE),
    /** Of equal shapes, or of a shape and a gate of one number per channel. */
    MUL("Mul", 2, Operator.ANY, false, ShapeRule.ELEMENTWISE, OpGroup.GATE),
    CONCAT("Concat", 2, Operator.ANY, false, ShapeRule.CONCAT, OpGroup.MERGE),
    MAX_POOL("Maxpool", 1, 1, false, ShapeRule.POOL, OpGroup.POOL),
    AVG_POOL("Avgpool", 1, 1, false, ShapeRule.POOL, OpGroup.POOL),
    SIGMOID("Sigmoid", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    TANH("Tanh", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    SWISH("Swish", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    GELU("GeLU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    PADDINGS("Paddings", 1, 1, false, ShapeRule.FREE, OpGroup.OTHER),
    /** Over height and width. */
    MEAN("Mean", 1, 1, false, ShapeRule.REDUCE_HW, OpGroup.POOL),
    SPACE_TO_BATCH("SpacetoBatchND", 1, 1, false, ShapeRule.FREE, OpGroup.OTHER),
    BATCH_TO_SPACE("BatchtoSpaceND", 1, 1, false, ShapeRule.FREE, OpGroup.OTHER),
    SPACE_TO_DEPTH("SpacetoDepthND", 1, 1, false, ShapeRule.FREE, OpGroup.OTHER),
    DEPTH_TO_SPACE("DepthtoSpaceND", 1, 1, false, ShapeRule.FREE, OpGroup.OTHER),
    GLOBAL("Global", 1, 1, false, ShapeRule.REDUCE_HW, OpGroup.POOL),
    IDENTITY("Identity", 1, 1, false, ShapeRule.SAME, OpGroup.SHORTCUT),
    ZERO("Zero", 1, 1, false, ShapeRule.FREE, OpGroup.SHORTCUT),
    RESERVED1("Reserved1", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER),
    RESERVED2("Reserved2", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER),
    RESERVED3("Reserved3", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER),
    RESERVED4("Reserved4", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER),
    RESERVED5("Reserved5", 0, Operator.ANY, false, ShapeRule.FREE, OpGroup.OTHER);

    /** Name of the vocabulary that they make up. */
    public static final String VOCABULARY = "architecture";

    /** No upper limit of inputs. */
    public static final int ANY = -1;

    private static final Map<String, Operator> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(op -> op.label.toLowerCase(Locale.ROOT), Function.identity()));

    private final String label;
    private final int minInputs;
    private final int maxInputs;
    private final boolean weighted;
    private final ShapeRule shapeRule;
    private final OpGroup group;

    Operator(String label, int minInputs, int maxInputs, boolean weighted, ShapeRule shapeRule, OpGroup group) {
        this.label = label;
        this.minInputs = minInputs;
        this.maxInputs = maxInputs;
        this.weighted = weighted;
        this.shapeRule = shapeRule;
        this.group = group;
    }

    /** The operator with this name, whatever its case. */
    public static Optional<Operator> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The operator with this name, else the one with the longest name that {@code label} contains, else {@link #UNKNOWN}. */
    public static Operator within(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return named(lower).orElseGet(() -> BY_NAME.entrySet().stream().filter(e -> e.getValue() != UNKNOWN && lower.contains(e.getKey()))
                .max(Comparator.<Map.Entry<String, Operator>>comparingInt(e -> e.getKey().length()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue).orElse(UNKNOWN));
    }

    /** Its name in files, unique. */
    public String label() {
        return label;
    }

    public int minInputs() {
        return minInputs;
    }

    /** {@link #ANY} where there is no limit. */
    public int maxInputs() {
        return maxInputs;
    }

    /** Whether it has trainable weights that are applied to its input as a linear map. */
    public boolean weighted() {
        return weighted;
    }

    /** Whether it slides a window over its input. */
    public boolean windowed() {
        return shapeRule == ShapeRule.CONV || shapeRule == ShapeRule.POOL;
    }

    public ShapeRule shapeRule() {
        return shapeRule;
    }

    public OpGroup group() {
        return group;
    }
}
