package org.gnomon.io.onnx;

import static org.gnomon.io.onnx.TestModel.body;
import static org.gnomon.io.onnx.TestModel.integer;
import static org.gnomon.io.onnx.TestModel.integers;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.io.onnx.proto.Onnx.AttributeProto;
import org.gnomon.io.onnx.proto.Onnx.GraphProto;
import org.gnomon.io.onnx.proto.Onnx.ModelProto;
import org.gnomon.io.onnx.proto.Onnx.NodeProto;
import org.gnomon.io.onnx.proto.Onnx.OperatorSetIdProto;
import org.gnomon.io.onnx.proto.Onnx.StringStringEntryProto;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;

/** Files that must be refused, by what is wrong with them. */
final class HostileFiles {

    private static final int GRAPH = 7 << 3 | 2;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileFiles() {}

    static Map<String, byte[]> all() {
        HostileFiles all = new HostileFiles();
        all.noProtobuf();
        all.lengths();
        all.structure();
        all.sizes();
        all.places();
        all.opsets();
        all.order();
        all.windows();
        all.shapes();
        all.arithmetic();
        return all.files;
    }

    private void put(String name, byte[] bytes) {
        if (files.put(name, bytes) != null) {
            throw new IllegalStateException("two files are named " + name);
        }
    }

    private void put(String name, TestModel model) {
        put(name, model.bytes());
    }

    private static TestModel image() {
        return TestModel.of().input("x", 1, 8, 16, 16).output("y");
    }

    private static byte[] sound() {
        return image().weight("w", 8, 8, 3, 3).node("Conv", List.of("x", "w"), "c", integers("pads", List.of(1L, 1L, 1L, 1L)))
                .node("Relu", List.of("c"), "y").bytes();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private void noProtobuf() {
        put("empty", bytes());
        put("text", "{\"model\": \"not protobuf\"}".getBytes(StandardCharsets.UTF_8));
        put("zeros", new byte[64]);
        byte[] ones = new byte[64];
        Arrays.fill(ones, (byte) 0xff);
        put("ones", ones);
        byte[] sound = sound();
        for (int eighth = 1; eighth < 8; eighth++) {
            put("truncated-" + eighth, Arrays.copyOf(sound, eighth * sound.length / 8));
        }
        put("wire-type-group", bytes(GRAPH, 2, 11 << 3 | 3, 0));
        put("wire-type-7", bytes(GRAPH, 2, 11 << 3 | 7, 0));
        put("graph-as-number", bytes(7 << 3, 1));
        put("graph-as-float", bytes(7 << 3 | 5, 1, 2, 3, 4));
    }

    private void lengths() {
        put("claims-2-gb", bytes(GRAPH, 0xff, 0xff, 0xff, 0xff, 0x07));
        put("claims-negative-length", bytes(GRAPH, 0xff, 0xff, 0xff, 0xff, 0x0f));
        put("claims-more-than-the-message-around", bytes(GRAPH, 3, 1 << 3 | 2, 100, 'x'));
        put("name-claims-2-gb", bytes(GRAPH, 7, 2 << 3 | 2, 0xff, 0xff, 0xff, 0xff, 0x07, 'x'));
        put("endless-number", bytes(1 << 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff));
        put("name-is-not-utf8", bytes(GRAPH, 4, 2 << 3 | 2, 2, 0xc0, 0x80));
        put("name-of-1-mb", image().node("Relu", List.of("x"), "y".repeat(1 << 20)));
    }

    private void structure() {
        put("two-graphs", twice());
        put("no-operator", image().node(NodeProto.newBuilder().addInput("x").addOutput("y").build()));
        put("two-attributes-of-one-name", image().node("Elu", List.of("x"), "y", integer("alpha", 1), integer("alpha", 2)));
        put("two-initializers-of-one-name", image().weight("w", 1).weight("w", 1).node("Relu", List.of("x"), "y"));
        GraphProto nested = TestModel.of().graph();
        for (int depth = 0; depth < 40; depth++) {
            nested = TestModel.of().node("If", List.of(), "y" + depth, body("then_branch", nested)).graph();
        }
        put("subgraphs-40-deep", image().node("If", List.of("x"), "y", body("then_branch", nested)));
        put("messages-300-deep", deep(300));
    }

    private static byte[] twice() {
        byte[] once = sound();
        byte[] twice = Arrays.copyOf(once, 2 * once.length);
        System.arraycopy(once, 0, twice, once.length, once.length);
        return twice;
    }

    /** A graph in an attribute of a node of a graph in an attribute, and so on, written from the inside. */
    private static byte[] deep(int levels) {
        byte[] inner = bytes();
        int[] tags = {6 << 3 | 2, 5 << 3 | 2, 1 << 3 | 2};
        for (int level = 0; level < 3 * levels; level++) {
            inner = wrapped(tags[level % 3], inner);
        }
        return wrapped(GRAPH, inner);
    }

    private static byte[] wrapped(int tag, byte[] inner) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(tag);
            int length = inner.length;
            while (length > 127) {
                out.write(length & 127 | 128);
                length >>>= 7;
            }
            out.write(length);
            out.write(inner);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sizes() {
        put("dimension-2-gb", image().weight("w", 1L << 31).node("Relu", List.of("x"), "y"));
        put("dimension-negative", image().weight("w", -5).node("Relu", List.of("x"), "y"));
        put("dimension-least", image().weight("w", Long.MIN_VALUE).node("Relu", List.of("x"), "y"));
        put("elements-overflow", image().weight("w", 1 << 30, 1 << 30, 1 << 30, 1 << 30).node("Relu", List.of("x"), "y"));
        put("elements-overflow-to-zero", image().weight("w", 1 << 30, 1 << 30, 16).node("Relu", List.of("x"), "y"));
        put("rank-1000", image().weight("w", new long[1000]).node("Relu", List.of("x"), "y"));
        put("input-2-gb", TestModel.of().input("x", 1, 1L << 32).node("Relu", List.of("x"), "y").output("y"));
        put("input-rank-1000", TestModel.of().input("x", new long[1000]).node("Relu", List.of("x"), "y").output("y"));
        put("input-elements-overflow", TestModel.of().input("x", 1 << 30, 1 << 30, 1 << 30).node("Relu", List.of("x"), "y").output("y"));
        put("input-of-size-0", TestModel.of().input("x", 1, 0, 4, 4).node("Relu", List.of("x"), "y").output("y"));
        put("input-with-open-height", TestModel.of().input("x", 1, 3, -7, 4).node("Relu", List.of("x"), "y").output("y"));
        put("raw-data-too-short", image().tensor(TensorProto.newBuilder().setName("w").setDataType(1).addDims(4)
                .setRawData(ByteString.copyFrom(new byte[15])).build()).node("Relu", List.of("x"), "y"));
        put("raw-data-too-long", image().tensor(TensorProto.newBuilder().setName("w").setDataType(7).addDims(4)
                .setRawData(ByteString.copyFrom(new byte[100_000])).build()).node("Relu", List.of("x"), "y"));
        put("too-few-values", image().tensor(TensorProto.newBuilder().setName("w").setDataType(7).addDims(4).addInt64Data(1).build())
                .node("Relu", List.of("x"), "y"));
        put("attribute-tensor-2-gb", image().node(NodeProto.newBuilder().setOpType("Constant").addOutput("y").addAttribute(
                AttributeProto.newBuilder().setName("value").setT(TensorProto.newBuilder().addDims(1L << 31))).build()));
    }

    private void places() {
        String[] locations = {"../w.bin", "/etc/passwd", "a/../../w.bin", "..", ".", "a//b", "C:\\w.bin", "..\\w.bin", "file:///w.bin", "~/w.bin",
            "a/./w.bin", "%2e%2e/w.bin", "a/.../w.bin", "w\u0000.bin", "", " ../w.bin", "a/.. /w.bin", "//host/w.bin"};
        for (int i = 0; i < locations.length; i++) {
            put("external-data-" + i, image().tensor(TensorProto.newBuilder().setName("w").setDataType(1).addDims(4)
                    .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                    .addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue(locations[i])).build())
                    .node("Relu", List.of("x"), "y"));
        }
    }

    private void opsets() {
        for (long version : new long[] {6, 24, 0, -1, 1L << 62}) {
            put("opset-" + version, image().opset(version).node("Relu", List.of("x"), "y"));
        }
        put("opset-missing", ModelProto.newBuilder().setGraph(image().node("Relu", List.of("x"), "y").graph()).build().toByteArray());
        put("opset-twice", ModelProto.newBuilder().addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("ai.onnx").setVersion(99))
                .setGraph(image().node("Relu", List.of("x"), "y").graph()).build().toByteArray());
    }

    private void order() {
        put("cycle", image().node("Add", List.of("x", "b"), "a").node("Relu", List.of("a"), "b").node("Relu", List.of("b"), "y"));
        put("self-loop", image().node("Add", List.of("x", "y"), "y"));
        put("not-sorted", image().node("Relu", List.of("a"), "y").node("Relu", List.of("x"), "a"));
        put("made-nowhere", image().node("Add", List.of("x", "ghost"), "y"));
        put("made-twice", image().node("Relu", List.of("x"), "y").node("Tanh", List.of("x"), "y"));
        put("output-made-nowhere", image().output("ghost").node("Relu", List.of("x"), "y"));
        put("subgraph-reads-nothing", image().node("If", List.of("x"), "y",
                body("then_branch", TestModel.of().node("Relu", List.of("ghost"), "z").graph())));
        put("outer-reads-subgraph", image().node("If", List.of("x"), "i", body("then_branch", TestModel.of().node("Relu", List.of("x"), "z").graph()))
                .node("Relu", List.of("z"), "y"));
        put("no-output", TestModel.of().input("x", 1, 3, 4, 4).node("Relu", List.of("x"), "y"));
        put("constant-output", TestModel.of().input("x", 1, 3, 4, 4).integers("y", 1).output("y"));
    }

    private void windows() {
        put("channels-differ", image().weight("w", 4, 7, 3, 3).node("Conv", List.of("x", "w"), "y"));
        put("kernel-too-large", image().weight("w", 4, 8, 17, 3).node("Conv", List.of("x", "w"), "y"));
        put("kernel-of-0", image().weight("w", 4, 8, 0, 3).node("Conv", List.of("x", "w"), "y"));
        put("stride-0", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("strides", List.of(0L, 1L))));
        put("stride-huge", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("strides", List.of(Long.MAX_VALUE, 1L))));
        put("dilation-negative", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("dilations", List.of(-1L, 1L))));
        put("pads-negative", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("pads", List.of(-9L, 0L, -9L, 0L))));
        put("pads-huge", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("pads", List.of(1L << 30, 0L, 1L << 30, 0L))));
        put("pads-too-few", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integers("pads", List.of(1L))));
        put("group-0", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integer("group", 0)));
        put("group-least", image().weight("w", 4, 8, 3, 3).node("Conv", List.of("x", "w"), "y", integer("group", Long.MIN_VALUE)));
        put("weight-missing", image().node("Conv", List.of("x"), "y"));
        put("weight-left-out", image().node("Conv", List.of("x", ""), "y"));
        put("pool-without-kernel", image().node("MaxPool", List.of("x"), "y"));
        put("pool-of-a-vector", TestModel.of().input("x", 1, 8).output("y").node("MaxPool", List.of("x"), "y", integers("kernel_shape", List.of())));
    }

    private void shapes() {
        put("reshape-does-not-fit", image().integers("s", 1, 7, -1).node("Reshape", List.of("x", "s"), "y"));
        put("reshape-two-open", image().integers("s", -1, -1).node("Reshape", List.of("x", "s"), "y"));
        put("reshape-overflow", image().integers("s", 1L << 40, 1L << 40).node("Reshape", List.of("x", "s"), "y"));
        put("concat-does-not-fit", image().input("z", 1, 8, 4, 4).weight("w", 1, 1, 1, 1).node("Concat", List.of("x", "w"), "y", integer("axis", 1)));
        put("concat-axis", image().node("Concat", List.of("x", "x"), "y", integer("axis", 9)));
        put("sum-does-not-fit", image().weight("w", 3).node("Add", List.of("x", "w"), "y"));
        put("product-does-not-fit", image().weight("w", 9, 9).node("MatMul", List.of("x", "w"), "y"));
        put("gemm-of-maps", image().weight("w", 16, 16).node("Gemm", List.of("x", "w"), "y"));
        put("transpose-twice", image().node("Transpose", List.of("x"), "y", integers("perm", List.of(0L, 1L, 1L, 3L))));
        put("transpose-axis", image().node("Transpose", List.of("x"), "y", integers("perm", List.of(0L, 1L, 2L, 1L << 40))));
        put("flatten-axis", image().node("Flatten", List.of("x"), "y", integer("axis", -99)));
        put("squeeze-of-8", image().integers("a", 1).node("Squeeze", List.of("x", "a"), "y"));
        put("unsqueeze-twice", image().integers("a", 1, 1).node("Unsqueeze", List.of("x", "a"), "y"));
        put("slice-step-0", image().integers("s", 0).integers("e", 4).integers("a", 2).integers("p", 0)
                .node("Slice", List.of("x", "s", "e", "a", "p"), "y"));
        put("slice-uneven", image().integers("s", 0, 0).integers("e", 4).node("Slice", List.of("x", "s", "e"), "y"));
        put("slice-of-nothing", image().integers("s", 9).integers("e", 2).integers("a", 2).node("Slice", List.of("x", "s", "e", "a"), "y"));
        put("pad-overflow", image().integers("p", 0, 0, Long.MAX_VALUE, 0, 0, 0, Long.MAX_VALUE, 0).node("Pad", List.of("x", "p"), "y"));
        put("pad-to-nothing", image().integers("p", 0, 0, -9, 0, 0, 0, -9, 0).node("Pad", List.of("x", "p"), "y"));
        put("tile-overflow", image().integers("r", 1, 1L << 40, 1L << 40, 1).node("Tile", List.of("x", "r"), "y"));
        put("expand-overflow", image().weight("w", 1).integers("s", 1 << 30, 1 << 30).node("Expand", List.of("w", "s"), "e")
                .node("Add", List.of("x", "e"), "y"));
        put("resize-overflow", image().tensor(TensorProto.newBuilder().setName("s").setDataType(1).addDims(4)
                .addAllFloatData(List.of(1f, 1f, 1e30f, Float.NaN)).build()).node("Resize", List.of("x", "", "s"), "y"));
        put("space-blocks", image().node("SpaceToDepth", List.of("x"), "y", integer("blocksize", 5)));
        put("depth-blocks-0", image().node("DepthToSpace", List.of("x"), "y", integer("blocksize", 0)));
        TestModel doubling = image();
        String last = "x";
        for (int i = 0; i < 64; i++) {
            doubling.node("Concat", List.of(last, last), "d" + i, integer("axis", 1));
            last = "d" + i;
        }
        put("doubled-64-times", doubling.node("Relu", List.of(last), "y"));
    }

    private void arithmetic() {
        put("shape-divided-by-0", image().integers("zero", 0).node("Shape", List.of("x"), "s").node("Div", List.of("s", "zero"), "d")
                .node("Reshape", List.of("x", "d"), "y"));
        put("shape-index", image().integers("i", 99).node("Shape", List.of("x"), "s").node("Gather", List.of("s", "i"), "d")
                .node("Reshape", List.of("x", "d"), "y"));
        put("constant-of-huge-shape", image().integers("s", 1L << 40).node("ConstantOfShape", List.of("s"), "c").node("Add", List.of("x", "c"), "y"));
        put("range-huge", image().integers("from", 0).integers("to", Long.MAX_VALUE).integers("step", 1)
                .node("Range", List.of("from", "to", "step"), "r").node("Add", List.of("x", "r"), "y"));
        put("range-of-nothing", image().tensor(TensorProto.newBuilder().setName("e").setDataType(7).addDims(0).build())
                .node("Range", List.of("e", "e", "e"), "r").node("Add", List.of("x", "r"), "y"));
        put("attribute-row-huge", image().node("Transpose", List.of("x"), "y", integers("perm", Collections.nCopies(100_000, 1L))));
    }
}
