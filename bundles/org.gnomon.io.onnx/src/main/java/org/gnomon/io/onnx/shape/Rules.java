package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** The shape rule of each of ONNX's operators. Operators whose result has a size that depends on values, and unknown ones, give unknown shapes. */
final class Rules {

    private Rules() {}

    /** @throws IllegalArgumentException when shapes or attributes do not fit */
    static List<TensorFact> outputs(NodeFacts node) {
        return switch (node.operator()) {
            case "Identity", "Dropout", "Cast", "Neg", "Abs", "Floor", "Ceil", "Round", "Sqrt", "Not" ->
                Folding.unary(node).map(value -> node.node().outputs().stream().map(output -> TensorFact.of(value)).toList())
                        .orElseGet(() -> node.outputs(node.shape(0)));
            case "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Bernoulli", "CastLike", "Celu", "Clip", "Cos", "Cosh", "CumSum",
                    "DequantizeLinear", "Elu", "Erf", "Exp", "EyeLike", "Gelu", "GroupNormalization", "HardSigmoid", "HardSwish",
                    "Hardmax", "InstanceNormalization", "IsInf", "IsNaN", "LRN", "LeakyRelu", "Log", "LogSoftmax", "LpNormalization",
                    "MeanVarianceNormalization", "Mish", "QuantizeLinear", "RandomNormalLike", "RandomUniformLike", "Reciprocal", "Relu",
                    "ReverseSequence", "ScatterElements", "Scatter", "ScatterND", "Selu", "Shrink", "Sigmoid", "Sign", "Sin", "Sinh",
                    "Softmax", "Softplus", "Softsign", "Swish", "Tan", "Tanh", "ThresholdedRelu", "Trilu" -> node.outputs(node.shape(0));
            case "BatchNormalization", "LayerNormalization", "RMSNormalization" -> first(node, node.shape(0));
            case "Add", "And", "BitShift", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "Div", "Equal", "Greater", "GreaterOrEqual", "Less",
                    "LessOrEqual", "Max", "Mean", "Min", "Mod", "Mul", "Or", "PRelu", "Pow", "Sub", "Sum", "Where", "Xor" -> broadcast(node);
            case "Conv", "ConvInteger" -> node.outputs(WindowRules.convolution(node, 1));
            case "QLinearConv" -> node.outputs(WindowRules.convolution(node, 3));
            case "ConvTranspose" -> node.outputs(WindowRules.transposed(node));
            case "AveragePool", "MaxPool", "LpPool" -> node.outputs(WindowRules.pool(node));
            case "GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool" -> node.outputs(WindowRules.global(node.shape(0)));
            case "Gemm" -> node.outputs(MatrixRules.gemm(node));
            case "MatMul", "MatMulInteger" -> node.outputs(MatrixRules.matMul(node.shape(0), node.shape(1)));
            case "QLinearMatMul" -> node.outputs(MatrixRules.matMul(node.shape(0), node.shape(3)));
            case "RNN", "GRU", "LSTM" -> MatrixRules.recurrent(node);
            case "Reshape" -> List.of(FormRules.reshape(node));
            case "Flatten" -> List.of(FormRules.flatten(node));
            case "Squeeze" -> List.of(FormRules.squeeze(node));
            case "Unsqueeze" -> List.of(FormRules.unsqueeze(node));
            case "Transpose" -> List.of(FormRules.transpose(node));
            case "Expand" -> List.of(FormRules.expand(node));
            case "Tile" -> List.of(FormRules.tile(node));
            case "DepthToSpace" -> List.of(FormRules.depthAndSpace(node, true));
            case "SpaceToDepth" -> List.of(FormRules.depthAndSpace(node, false));
            case "Concat" -> List.of(IndexRules.concat(node));
            case "Split" -> IndexRules.split(node);
            case "Slice" -> List.of(IndexRules.slice(node));
            case "Gather" -> List.of(IndexRules.gather(node));
            case "GatherElements" -> node.outputs(node.shape(1));
            case "GatherND" -> List.of(IndexRules.gatherBySlices(node));
            case "Pad" -> List.of(IndexRules.pad(node));
            case "TopK" -> IndexRules.topK(node);
            case "OneHot" -> List.of(IndexRules.oneHot(node));
            case "Resize", "Upsample" -> List.of(ResizeRules.resize(node));
            case "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd",
                    "ReduceSum", "ReduceSumSquare" -> List.of(ReductionRules.reduce(node));
            case "ArgMax", "ArgMin" -> List.of(ReductionRules.argument(node));
            case "Constant" -> List.of(SourceRules.constant(node.node()));
            case "ConstantOfShape", "RandomNormal", "RandomUniform" -> List.of(SourceRules.filled(node));
            case "Shape" -> List.of(SourceRules.shape(node));
            case "Size" -> List.of(TensorFact.of(Constant.scalar(true, node.shape(0).elements())));
            case "Range" -> List.of(SourceRules.range(node));
            default -> node.unknown();
        };
    }

    private static List<TensorFact> broadcast(NodeFacts node) {
        Shape shape = Broadcast.of(node.inputs().stream().map(input -> input.shape().orElseThrow()).toList());
        return Folding.elementwise(node, shape).map(value -> List.of(TensorFact.of(value))).orElseGet(() -> node.outputs(shape));
    }

    /** Further outputs are statistics of other shapes. */
    private static List<TensorFact> first(NodeFacts node, Shape shape) {
        List<TensorFact> outputs = new ArrayList<>(node.unknown());
        if (!outputs.isEmpty()) {
            outputs.set(0, TensorFact.of(shape));
        }
        return outputs;
    }
}
