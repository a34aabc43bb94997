package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.io.onnx.proto.Onnx.ModelProto;
import org.gnomon.io.onnx.proto.Onnx.FunctionProto;
import org.gnomon.io.onnx.proto.Onnx.OperatorSetIdProto;
import org.gnomon.model.packed.RefusedInput;

/** Reads a model file as a stream. What is kept is bounded by a {@link Budget}; data of large tensors are passed over. */
public final class ModelReader {

    private final String part;
    private final Wire wire;
    private final GraphReader graphs;
    private final TensorReader tensors;
    private final Texts texts;
    private final Budget budget;
    private final Map<String, Long> opsets = new HashMap<>();
    private final List<String> functions = new ArrayList<>();
    private OnnxGraph graph;
    private long irVersion;
    private String producer = "";

    public ModelReader(String part, InputStream in, Limits limits, Run run) {
        this.part = part;
        this.wire = new Wire(part, in);
        this.budget = new Budget(limits);
        this.texts = new Texts(wire, budget);
        this.tensors = new TensorReader(wire, texts, budget);
        this.graphs = new GraphReader(wire, texts, tensors, budget, run);
    }

    /** @throws RefusedInput when the file is no model, is too large, or its graph is not sound */
    public OnnxModel read() throws IOException {
        wire.file(this::modelField);
        if (graph == null) {
            throw new RefusedInput(part, "", "no graph in the file; is it an ONNX model?");
        }
        checkOpset();
        new ScopeCheck(part).check(graph);
        return new OnnxModel(part, irVersion, producer, opsets, graph, functions, tensors.externalData());
    }

    private void modelField(int field) throws IOException {
        switch (field) {
            case ModelProto.IR_VERSION_FIELD_NUMBER -> irVersion = wire.number();
            case ModelProto.PRODUCER_NAME_FIELD_NUMBER -> producer = texts.read();
            case ModelProto.OPSET_IMPORT_FIELD_NUMBER -> opset();
            case ModelProto.FUNCTIONS_FIELD_NUMBER -> wire.message(this::functionField);
            case ModelProto.GRAPH_FIELD_NUMBER -> graph();
            default -> wire.skip();
        }
    }

    private void graph() throws IOException {
        if (graph != null) {
            throw wire.refused("a second graph; a model has one");
        }
        graph = graphs.read();
    }

    private void functionField(int field) throws IOException {
        if (field == FunctionProto.NAME_FIELD_NUMBER) {
            budget.item(wire);
            functions.add(texts.read());
        } else {
            wire.skip();
        }
    }

    private void opset() throws IOException {
        budget.item(wire);
        String[] domain = {""};
        long[] version = {0};
        wire.message(field -> {
            switch (field) {
                case OperatorSetIdProto.DOMAIN_FIELD_NUMBER -> domain[0] = texts.domain();
                case OperatorSetIdProto.VERSION_FIELD_NUMBER -> version[0] = wire.number();
                default -> wire.skip();
            }
        });
        opsets.merge(domain[0], version[0], Math::max);
    }

    private void checkOpset() {
        Long version = opsets.get("");
        if (version != null && (version < OnnxModel.OLDEST_OPSET || version > OnnxModel.NEWEST_OPSET)) {
            throw new RefusedInput(part, "opset_import", "operator set " + version + "; supported: " + OnnxModel.OLDEST_OPSET + ".."
                    + OnnxModel.NEWEST_OPSET + " (onnx.version_converter changes the version of a model)");
        }
        if (version == null && opsets.isEmpty()) {
            throw new RefusedInput(part, "opset_import", "the model names no operator set; supported: " + OnnxModel.OLDEST_OPSET + ".."
                    + OnnxModel.NEWEST_OPSET);
        }
    }
}
