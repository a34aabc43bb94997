package org.gnomon.io.onnx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.gnomon.api.io.ImportReport;
import org.gnomon.api.io.Limits;
import org.gnomon.io.onnx.proto.Onnx.AttributeProto;
import org.gnomon.io.onnx.proto.Onnx.GraphProto;
import org.gnomon.io.onnx.proto.Onnx.ModelProto;
import org.gnomon.io.onnx.proto.Onnx.NodeProto;
import org.gnomon.io.onnx.proto.Onnx.OperatorSetIdProto;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;
import org.gnomon.io.onnx.proto.Onnx.TensorShapeProto;
import org.gnomon.io.onnx.proto.Onnx.TypeProto;
import org.gnomon.io.onnx.proto.Onnx.ValueInfoProto;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;

/** A small model for tests, by default of operator set 13. */
final class TestModel {

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("test");
    private final List<OperatorSetIdProto> opsets = new ArrayList<>();
    private long opset = 13;

    static TestModel of() {
        return new TestModel();
    }

    TestModel opset(long version) {
        opset = version;
        return this;
    }

    TestModel domain(String domain, long version) {
        opsets.add(OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version).build());
        return this;
    }

    TestModel input(String name, long... dims) {
        graph.addInput(value(name, dims));
        return this;
    }

    TestModel output(String name) {
        graph.addOutput(ValueInfoProto.newBuilder().setName(name));
        return this;
    }

    /** A value; -7 stands for a size named "open". */
    static ValueInfoProto value(String name, long... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        LongStream.of(dims).forEach(dim -> shape.addDim(dim == -7 ? TensorShapeProto.Dimension.newBuilder().setDimParam("open")
                : TensorShapeProto.Dimension.newBuilder().setDimValue(dim)));
        return ValueInfoProto.newBuilder().setName(name)
                .setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(1).setShape(shape))).build();
    }

    /** A weight without data. */
    TestModel weight(String name, long... dims) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(1);
        LongStream.of(dims).forEach(tensor::addDims);
        return tensor(tensor.build());
    }

    TestModel integers(String name, long... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(7).addDims(values.length);
        LongStream.of(values).forEach(tensor::addInt64Data);
        return tensor(tensor.build());
    }

    TestModel number(String name, float value) {
        return tensor(TensorProto.newBuilder().setName(name).setDataType(1).addFloatData(value).build());
    }

    TestModel tensor(TensorProto tensor) {
        graph.addInitializer(tensor);
        return this;
    }

    TestModel node(String operator, List<String> inputs, String output, AttributeProto... attributes) {
        return node(NodeProto.newBuilder().setOpType(operator).setName(operator.toLowerCase(Locale.ROOT) + graph.getNodeCount())
                .addAllInput(inputs).addOutput(output).addAllAttribute(List.of(attributes)).build());
    }

    TestModel node(NodeProto node) {
        graph.addNode(node);
        return this;
    }

    static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    static AttributeProto integers(String name, List<Long> values) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS).addAllInts(values).build();
    }

    static AttributeProto body(String name, GraphProto body) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.GRAPH).setG(body).build();
    }

    GraphProto graph() {
        return graph.build();
    }

    ModelProto model() {
        return ModelProto.newBuilder().setIrVersion(8).setProducerName("test").addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(opset))
                .addAllOpsetImport(opsets).setGraph(graph).build();
    }

    byte[] bytes() {
        return model().toByteArray();
    }

    PackedComputation read() throws IOException {
        return read(bytes());
    }

    static PackedComputation read(byte[] bytes) throws IOException {
        return new OnnxImporter().read(SingleFile.of("model.onnx", bytes), Limits.DEFAULT, TestRun.seeded(0));
    }

    ImportReport report() throws IOException {
        return new OnnxReportImporter().read(SingleFile.of("model.onnx", bytes()), Limits.DEFAULT, TestRun.seeded(0));
    }
}
