package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MOST_BYTES = 64L << 20;

    /** Files without a place: there is nothing in them. */
    private static final List<String> WHOLE = List.of("empty", "no-output", "constant-output");

    @BeforeAll
    static void loadClasses() throws Exception {
        TestModel.of().input("x", 1, 3, 4, 4).node("Relu", List.of("x"), "y").output("y").read();
    }

    static Stream<Map.Entry<String, byte[]>> files() {
        return HostileFiles.all().entrySet().stream();
    }

    @Test
    void thereAreAHundred() {
        assertThat(HostileFiles.all()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedAtOnceWithThePlace(Map.Entry<String, byte[]> file) {
        RefusedInput refused = refused(SingleFile.of("model.onnx", file.getValue()));

        assertThat(refused.getMessage()).as(file.getKey()).doesNotContain("not a usable").doesNotContain("null");
        if (!WHOLE.contains(file.getKey())) {
            assertThat(refused.position()).as(file.getKey()).isNotEmpty();
        }
    }

    /** A message field of a graph, ten million times, in a file that is made while it is read. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 11, 12, 13})
    void tenMillionTimesTheSameIsRefused(int field) {
        byte[] element = {(byte) (field << 3 | 2), 4, 0x22, 2, 'O', 'p'};
        RefusedInput refused = refused(new RepeatedSource(element, 10_000_000));

        assertThat(refused.position()).isNotEmpty();
    }

    @Test
    void tenMillionOperatorSetsAreRefused() {
        byte[] opset = {8 << 3 | 2, 2, 2 << 3, 13};
        RefusedInput refused = refused(new RepeatedSource(opset, 0, 10_000_000));

        assertThat(refused.getMessage()).contains("more than");
    }

    private static RefusedInput refused(ImportSource source) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long cpu = threads.getCurrentThreadCpuTime();
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> new OnnxImporter().read(source, Limits.DEFAULT, TestRun.seeded(0)));
        assertThat(threads.getCurrentThreadCpuTime() - cpu).as("CPU time in ns").isLessThan(SECOND);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).as("bytes allocated").isLessThan(MOST_BYTES);
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }

    /** The fields of a graph, or of the model where {@code outside} says how often. */
    private record RepeatedSource(byte[] element, int inside, int outside) implements ImportSource {

        RepeatedSource(byte[] element, int inside) {
            this(element, inside, 0);
        }

        @Override
        public String name() {
            return "model.onnx";
        }

        @Override
        public List<String> parts() {
            return List.of("model.onnx");
        }

        @Override
        public long size(String part) {
            return 64 + (long) element.length * (inside + outside);
        }

        @Override
        public InputStream open(String part) {
            return inside > 0 ? sequence(header(), inside) : sequence(new byte[0], outside);
        }

        private byte[] header() {
            long length = (long) element.length * inside;
            return new byte[] {7 << 3 | 2, low(length), low(length >> 7), low(length >> 14), low(length >> 21), (byte) (length >> 28)};
        }

        private static byte low(long length) {
            return (byte) (length & 127 | 128);
        }

        private InputStream sequence(byte[] before, int times) {
            int block = 10_000;
            byte[] many = new byte[block * element.length];
            for (int i = 0; i < block; i++) {
                System.arraycopy(element, 0, many, i * element.length, element.length);
            }
            Stream<InputStream> blocks = Stream.concat(Stream.of(before), Collections.nCopies(times / block, many).stream())
                    .map(ByteArrayInputStream::new);
            return new SequenceInputStream(Collections.enumeration(blocks.toList()));
        }
    }
}
