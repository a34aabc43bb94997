package org.gnomon.io.tensorflow;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Writes frozen graphs node by node. */
final class GraphDefWriter {

    private static final int DT_FLOAT = 1;
    private static final int DT_INT32 = 3;

    private final List<byte[]> nodes = new ArrayList<>();

    /** Fields of one message. */
    interface Fields {
        void write(CodedOutputStream out) throws IOException;
    }

    /** One attribute of a node. */
    record Attribute(String name, byte[] value) {}

    static byte[] message(Fields fields) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            fields.write(out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Attribute numbers(String name, int... numbers) {
        byte[] packed = message(out -> {
            for (int number : numbers) {
                out.writeInt64NoTag(number);
            }
        });
        byte[] list = message(out -> out.writeByteArray(3, packed));
        return new Attribute(name, message(out -> out.writeByteArray(1, list)));
    }

    static Attribute text(String name, String text) {
        return new Attribute(name, message(out -> out.writeString(2, text)));
    }

    static Attribute shape(String name, int... sizes) {
        return new Attribute(name, message(out -> out.writeByteArray(7, sizes(sizes))));
    }

    private static byte[] sizes(int... sizes) {
        return message(out -> {
            for (int size : sizes) {
                out.writeByteArray(2, message(dimension -> dimension.writeInt64(1, size)));
            }
        });
    }

    /** Weights of this shape; their values are written where they are few. */
    static Attribute weights(int... sizes) {
        int count = 1;
        for (int size : sizes) {
            count *= size;
        }
        byte[] content = new byte[count <= 4096 ? Float.BYTES * count : 0];
        return new Attribute("value", message(out -> out.writeByteArray(8, message(tensor -> {
            tensor.writeEnum(1, DT_FLOAT);
            tensor.writeByteArray(2, sizes(sizes));
            tensor.writeBytes(4, ByteString.copyFrom(content));
        }))));
    }

    /** A list of whole numbers. */
    static Attribute integers(int... values) {
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            content.putInt(value);
        }
        return new Attribute("value", message(out -> out.writeByteArray(8, message(tensor -> {
            tensor.writeEnum(1, DT_INT32);
            tensor.writeByteArray(2, sizes(values.length));
            tensor.writeByteArray(4, content.array());
        }))));
    }

    /** Adds a node and returns its name. */
    String node(String name, String op, List<String> inputs, Attribute... attributes) {
        nodes.add(message(out -> {
            out.writeString(1, name);
            out.writeString(2, op);
            for (String input : inputs) {
                out.writeString(3, input);
            }
            for (Attribute attribute : attributes) {
                out.writeByteArray(5, message(entry -> {
                    entry.writeString(1, attribute.name());
                    entry.writeByteArray(2, attribute.value());
                }));
            }
        }));
        return name;
    }

    /** A constant behind an identity, as frozen variables are. */
    String variable(String name, int... sizes) {
        node(name, "Const", List.of(), weights(sizes));
        return node(name + "/read", "Identity", List.of(name));
    }

    String constant(String name, int... values) {
        return node(name, "Const", List.of(), integers(values));
    }

    byte[] bytes() {
        return message(out -> {
            for (byte[] node : nodes) {
                out.writeByteArray(1, node);
            }
            out.writeByteArray(4, message(versions -> versions.writeInt32(1, 1087)));
        });
    }

    GraphDefWriter shuffled(long seed) {
        Collections.shuffle(nodes, new SplittableRandom(seed));
        return this;
    }
}
