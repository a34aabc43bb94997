package org.gnomon.io.onnx.write;

import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.proto.Onnx.AttributeProto;
import org.gnomon.io.onnx.proto.Onnx.GraphProto;
import org.gnomon.io.onnx.proto.Onnx.NodeProto;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;
import org.gnomon.io.onnx.proto.Onnx.TensorShapeProto;
import org.gnomon.io.onnx.proto.Onnx.TypeProto;
import org.gnomon.io.onnx.proto.Onnx.ValueInfoProto;

/** A graph of ONNX while it is written; every method that adds something returns the name of its value. */
final class ProtoGraph {

    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private final SplittableRandom random;

    ProtoGraph(String name, long seed) {
        graph.setName(name);
        random = new SplittableRandom(seed);
    }

    GraphProto build() {
        return graph.build();
    }

    String input(String name, int... dims) {
        graph.addInput(value(name, dims));
        return name;
    }

    void output(String name, int... dims) {
        graph.addOutput(value(name, dims));
    }

    private static ValueInfoProto value(String name, int[] dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        IntStream.of(dims).forEach(dim -> shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(dim)));
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder().setElemType(TensorProto.DataType.FLOAT_VALUE).setShape(shape).build();
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
    }

    String node(String operator, List<String> inputs, AttributeProto... attributes) {
        String name = operator + "_" + graph.getNodeCount();
        graph.addNode(NodeProto.newBuilder().setName(name).setOpType(operator).addAllInput(inputs).addOutput(name)
                .addAllAttribute(Arrays.asList(attributes)));
        return name;
    }

    static AttributeProto attribute(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    static AttributeProto attribute(String name, List<Integer> values) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS)
                .addAllInts(values.stream().map(Integer::longValue).toList()).build();
    }

    /** Normally distributed weights with variance {@code 2 / fanIn} (He et al., ICCV 2015). */
    String weights(String name, long fanIn, int... dims) {
        double deviation = Math.sqrt(2.0 / fanIn);
        return floats(name, () -> deviation * random.nextGaussian(), dims);
    }

    String filled(String name, double value, int... dims) {
        return floats(name, () -> value, dims);
    }

    private String floats(String name, DoubleSupplier values, int... dims) {
        int size = Math.toIntExact(IntStream.of(dims).asLongStream().reduce(1, Math::multiplyExact));
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Float.BYTES, size)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            bytes.putFloat((float) values.getAsDouble());
        }
        graph.addInitializer(tensor(name, dims).setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(UnsafeByteOperations.unsafeWrap(bytes.flip())));
        return name;
    }

    String integers(String name, int... values) {
        TensorProto.Builder tensor = tensor(name, new int[] {values.length}).setDataType(TensorProto.DataType.INT64_VALUE);
        IntStream.of(values).asLongStream().forEach(tensor::addInt64Data);
        graph.addInitializer(tensor);
        return name;
    }

    private static TensorProto.Builder tensor(String name, int[] dims) {
        List<Long> sizes = new ArrayList<>();
        IntStream.of(dims).asLongStream().forEach(sizes::add);
        return TensorProto.newBuilder().setName(name).addAllDims(sizes);
    }
}
