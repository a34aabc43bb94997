package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class FactHeapTest {

    private static final FactHeap NONE = new FactHeap(() -> 0);

    private static HeapEstimate estimate(int names) {
        SplittableRandom random = new SplittableRandom(1);
        HeapEstimate estimate = new HeapEstimate();
        while (!estimate.isComplete()) {
            estimate.add(new Triple("entity-" + random.nextInt(names), "r", "entity-" + random.nextInt(names)));
        }
        return estimate;
    }

    private static void read(SingleFile file, FactHeap heap) throws IOException {
        TriplesImporter.read(file, Limits.DEFAULT, heap, TestRun.seeded(0));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "entity-" + i % 5000 + "\trelated\tentity-" + i * 7 % 5000 + "\n").collect(Collectors.joining());
    }

    @Test
    void factsAloneCountWhereNamesDoNotGrow() {
        assertThat(estimate(1000).bytes(1e6)).isCloseTo(52_000_000, within(200_000L));
    }

    @Test
    void namesGrowAsInTheSample() {
        double allNew = estimate(Integer.MAX_VALUE).bytes(1e6) - 52e6;
        double sublinear = estimate(40_000).bytes(1e6) - 52e6;
        assertThat(allNew).isBetween(1.9e6 * 130, 2.1e6 * 150);
        assertThat(sublinear).isBetween(40_000 * 120.0, allNew / 4);
    }

    @Test
    void aBigFileIsRefusedFromItsStart() {
        byte[] start = lines(HeapEstimate.SAMPLE).getBytes(StandardCharsets.UTF_8);
        SingleFile file = new SingleFile("kg.tsv", start.length * 1000L, () -> new EndlessStream(start, new byte[] {'x'}));
        BadRequest refused = catchThrowableOfType(BadRequest.class, () -> read(file, new FactHeap(() -> 100 << 20)));
        assertThat(refused).hasMessage("'kg.tsv' has about 16384000 facts, which need about 814 MiB of heap; available: 100 MiB");
        assertThat(refused.hint()).isEqualTo("give Java more heap, GNOMON_JAVA_OPTS=-Xmx1220m, or read fewer facts");
        assertThat(refused.reason()).isEqualTo(BadRequest.Reason.UNSUPPORTED);
    }

    @Test
    void ofAPackedFileTheUnpackedSizeCounts() throws IOException {
        byte[] packed = Folder.gzip(lines(100_000));
        BadRequest refused = catchThrowableOfType(BadRequest.class, () -> read(SingleFile.of("kg.tsv.gz", packed), NONE));
        double facts = Double.parseDouble(refused.getMessage().replaceAll(".*about ([0-9]+) facts.*", "$1"));
        assertThat(facts).isCloseTo(100_000, within(15_000.0));
    }

    @Test
    void whatFitsIsRead() throws IOException {
        byte[] content = lines(40_000).getBytes(StandardCharsets.UTF_8);
        SingleFile file = new SingleFile("kg.tsv", content.length, () -> new ByteArrayInputStream(content));
        read(file, new FactHeap(() -> 10 << 20));
        assertThatThrownBy(() -> read(file, new FactHeap(() -> 1 << 20))).isInstanceOf(BadRequest.class);
        read(file, FactHeap.ofThisJvm());
    }

    @Test
    void smallFilesAreNotEstimated() throws IOException {
        read(SingleFile.of("kg.tsv", lines(HeapEstimate.SAMPLE - 1).getBytes(StandardCharsets.UTF_8)), NONE);
    }

    /** What nobody holds counts as taken before it is collected. */
    @Test
    void theHeapIsAskedAgainAfterACollection() {
        AtomicInteger asked = new AtomicInteger();
        FactHeap heap = new FactHeap(() -> asked.incrementAndGet() == 1 ? 10 : 1000);
        heap.require("kg.tsv", 100, 900);
        assertThat(asked).hasValue(2);
    }
}
