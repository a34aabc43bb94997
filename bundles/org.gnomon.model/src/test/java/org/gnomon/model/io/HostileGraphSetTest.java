package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gnomon.model.SampleModels;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class HostileGraphSetTest {

    private static final GraphSetLimits SMALL = new GraphSetLimits(1 << 20, 100, 1000, 2000);

    @Test
    void truncatedAnywhereIsRefused() throws IOException {
        byte[] whole = GraphSetFilesTest.write(SampleModels.graphs(6, 3));
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), SMALL, "");
        }
    }

    @Test
    void unpackedTruncatedAnywhereIsRefused() throws IOException {
        byte[] whole = unpack(GraphSetFilesTest.write(SampleModels.graphs(6, 3)));
        for (int length = 0; length < whole.length; length++) {
            refused(gzip(Arrays.copyOf(whole, length)), SMALL, "message ");
        }
    }

    @Test
    void whatIsNoGzipIsRefused() {
        refused("not gzip at all, really".getBytes(java.nio.charset.StandardCharsets.US_ASCII), SMALL, "Not in GZIP format");
    }

    @Test
    void aGzipBombStopsAtTheByteLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 7});
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        refused(bomb.toByteArray(), SMALL, "more than 8388608 bytes unpacked");
    }

    @Test
    void aFileOverTheByteLimitIsRefused() throws IOException {
        byte[] bytes = GraphSetFilesTest.write(SampleModels.graphs(50, 3));
        refused(bytes, new GraphSetLimits(bytes.length - 1, 100, 1000, 5000), "bytes in the file");
    }

    @Test
    void claimedSizesCostNothing() throws IOException {
        byte[] claim = message(out -> {
            out.writeTag(GraphSetFields.HEADER_NAME, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(Integer.MAX_VALUE);
        });
        refused(gzip(claim), SMALL, "message 0");
        refused(gzip(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 7}), SMALL, "it claims 2147483647");
        refused(gzip(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 15}), SMALL, "claims a message of 4294967295 bytes");
    }

    @Test
    void claimedCountsAreRefused() throws IOException {
        refused(file(out -> header(out, 1, 101, 2), out -> { }), SMALL, "101 graphs; the limit is 100");
        refused(file(out -> header(out, 1, -1, 2), out -> { }), SMALL, "the limit is 100");
        refused(file(out -> header(out, 1, 1, 2), out -> out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 1001)), SMALL, "the limit is 1000");
        refused(file(out -> header(out, 1, 1, 2), out -> out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, -1)), SMALL, "the limit is 1000");
        refused(file(out -> header(out, 1, 1, Integer.MAX_VALUE), out -> out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 900)), SMALL,
                "has 0 feature values; expected 900 x 2147483647");
        refused(file(out -> header(out, 1, 1, -2), out -> { }), SMALL, "feature count is");
    }

    @Test
    void nodesAndEdgesOfAllGraphsCount() throws IOException {
        byte[] graph = message(out -> out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 600));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(message(out -> header(out, 1, 2, 0)));
        file.write(graph);
        file.write(graph);
        refused(gzip(file.toByteArray()), SMALL, "message 2: 1200 nodes");
    }

    @Test
    void wrongContentIsRefusedWithItsPlace() throws IOException {
        refused(file(out -> header(out, 2, 0, 0), out -> { }), SMALL, "format version is 2");
        refused(file(out -> {
            header(out, 1, 1, 0);
            out.writeEnum(GraphSetFields.HEADER_TASK, 9);
        }, out -> { }), SMALL, "task is 9");
        refused(file(out -> header(out, 1, 1, 0), HostileGraphSetTest::edgeToNowhere), SMALL, "message 1: target of edge 0");
        refused(file(out -> header(out, 1, 1, 1), HostileGraphSetTest::notANumber), SMALL, "NaN; features must be finite");
        refused(file(out -> header(out, 1, 0, 0), out -> { }), SMALL, "more follows after the 0 graphs");
        refused(file(out -> header(out, 1, 1, 0), out -> out.writeByteArray(GraphSetFields.GRAPH_ID, new byte[] {(byte) 0xc3})), SMALL, "message 1");
    }

    @Test
    void unpackedFieldsAndUnknownFieldsAreReadAsProtobufSays() throws IOException {
        byte[] file = file(out -> header(out, 1, 1, 0), out -> {
            out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 2);
            out.writeUInt32(GraphSetFields.GRAPH_SOURCE, 0);
            out.writeUInt32(GraphSetFields.GRAPH_TARGET, 1);
            out.writeString(99, "from a later version");
        });

        assertThat(GraphSetReader.read(new ByteArrayInputStream(file), "g", SMALL).graphs().getFirst().edgeCount()).isEqualTo(1);
    }

    @Test
    void garbledBytesGiveASetOrARefusal() throws IOException {
        byte[] whole = unpack(GraphSetFilesTest.write(SampleModels.graphs(6, 3)));
        Random random = new Random(5);
        int refusals = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = whole.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                GraphSetReader.read(new ByteArrayInputStream(gzip(bytes)), "g", SMALL);
            } catch (RefusedInput e) {
                refusals++;
            }
        }
        assertThat(refusals).isBetween(1000, 2999);
    }

    @Test
    void aFailureOfTheDiskStaysOne() throws IOException {
        byte[] whole = GraphSetFilesTest.write(SampleModels.graphs(6, 3));
        InputStream broken = new ByteArrayInputStream(whole) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                throw new java.io.UncheckedIOException(new IOException("disk"));
            }
        };
        assertThatThrownBy(() -> GraphSetReader.read(broken, "g", SMALL)).isInstanceOf(java.io.UncheckedIOException.class);
    }

    private static void edgeToNowhere(CodedOutputStream out) throws IOException {
        out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 2);
        out.writeUInt32(GraphSetFields.GRAPH_SOURCE, 0);
        out.writeUInt32(GraphSetFields.GRAPH_TARGET, 2);
    }

    private static void notANumber(CodedOutputStream out) throws IOException {
        out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, 1);
        out.writeFloat(GraphSetFields.GRAPH_FEATURES, Float.NaN);
    }

    private static void header(CodedOutputStream out, int version, int graphs, int features) throws IOException {
        out.writeUInt32(GraphSetFields.HEADER_VERSION, version);
        out.writeUInt32(GraphSetFields.HEADER_GRAPH_COUNT, graphs);
        out.writeUInt32(GraphSetFields.HEADER_FEATURE_COUNT, features);
    }

    private interface Fields {
        void writeTo(CodedOutputStream out) throws IOException;
    }

    private static byte[] file(Fields header, Fields graph) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(message(header));
        file.write(message(graph));
        return gzip(file.toByteArray());
    }

    private static byte[] message(Fields fields) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(content);
        fields.writeTo(out);
        out.flush();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        CodedOutputStream length = CodedOutputStream.newInstance(message);
        length.writeUInt32NoTag(content.size());
        length.flush();
        content.writeTo(message);
        return message.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] unpack(byte[] zipped) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
    }

    private static void refused(byte[] bytes, GraphSetLimits limits, String reason) {
        assertThatThrownBy(() -> GraphSetReader.read(new ByteArrayInputStream(bytes), "graphs", limits)).isInstanceOf(RefusedInput.class)
                .hasMessageStartingWith("graphs").hasMessageContaining(reason);
    }
}
