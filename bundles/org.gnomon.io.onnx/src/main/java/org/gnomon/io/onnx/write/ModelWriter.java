package org.gnomon.io.onnx.write;

import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.io.onnx.proto.Onnx.ModelProto;
import org.gnomon.io.onnx.proto.Onnx.OperatorSetIdProto;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;

/** Writes a computation graph as a model of batch size 1, channels first, with random weights: the same ones for the same seed. */
public final class ModelWriter {

    private static final int OPSET = 13;
    private static final int IR_VERSION = 7;
    /** A file of protobuf has at most 2 GB. */
    private static final long MOST_PARAMETERS = 400_000_000;

    private final PackedComputation graph;
    private final ProtoGraph proto;
    private final OperatorWriter operators;

    private ModelWriter(PackedComputation graph, long seed) {
        this.graph = graph;
        this.proto = new ProtoGraph(graph.id(), seed);
        this.operators = new OperatorWriter(graph, proto, new Tensors(graph, proto));
    }

    /** @throws BadRequest when a node does something that no operator of ONNX does, or the weights are too many */
    public static ModelProto write(PackedComputation graph, long seed) {
        long parameters = Costs.of(graph).parameters();
        if (parameters > MOST_PARAMETERS) {
            throw new BadRequest(BadRequest.Reason.UNSUPPORTED, "'" + graph.id() + "' has " + parameters + " parameters; an ONNX file takes at most "
                    + MOST_PARAMETERS, "export a smaller network");
        }
        return new ModelWriter(graph, seed).model();
    }

    private ModelProto model() {
        IntStream.range(0, graph.nodeCount()).forEach(this::node);
        return ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName("gnomon")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET)).setGraph(proto.build()).build();
    }

    private void node(int node) {
        try {
            operators.write(node);
        } catch (IllegalArgumentException | ArithmeticException e) {
            Operation operation = graph.operation(node);
            throw new BadRequest(BadRequest.Reason.UNSUPPORTED, "node " + node + " (" + operation.operator().label() + ") of '" + graph.id()
                    + "' cannot be written as ONNX: " + e.getMessage(), operation.operator() == Operator.UNKNOWN
                            ? "networks with operators out of the vocabulary cannot be exported" : "gnomon model check says what else does not fit");
        }
    }
}
