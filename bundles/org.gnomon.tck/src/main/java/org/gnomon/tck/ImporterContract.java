package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

/**
 * What every importer promises: whatever the bytes are, they are read or refused. Subclass it, give it the importer and a small good sample; all else is made
 * from that one.
 *
 * @param <T> what the importer makes
 */
public abstract class ImporterContract<T> extends MethodContract<Importer<T>> {

    private static final int DAMAGES = 150;
    private static final int SEEDS = 5;

    /** A new instance of the importer under test. */
    protected abstract Importer<T> importer();

    /** A good file or folder, some hundred bytes. */
    protected abstract MemoryFolder sample() throws IOException;

    /** The values of parameters that {@link #sample} needs; none unless overridden. */
    protected TestParameters parameters() {
        return TestParameters.defaults();
    }

    /** What is compared of a value; the value itself unless overridden, for a type without {@code equals}. */
    protected Object compared(T value) {
        return value;
    }

    @Override
    final Importer<T> method() {
        return importer();
    }

    @Override
    final Object use(Importer<T> importer, Run run) throws IOException {
        return compared(importer.read(sample(), Limits.DEFAULT, parameters(), run));
    }

    private T read(ImportSource source, Limits limits) throws IOException {
        return importer().read(source, limits, parameters(), TestRun.seeded(0));
    }

    @Test
    protected void itGivesWhatItSays() throws IOException {
        assertThat(read(sample(), Limits.DEFAULT)).isInstanceOf(importer().produces());
    }

    @Test
    protected void itRecognisesItsFormatByTheNamesOfPartsAlone() throws IOException {
        MemoryFolder sample = sample();
        ImportSource closed = new Watched(sample) {
            @Override
            public InputStream open(String part) {
                throw new AssertionError("opened " + part + " to recognise it");
            }
        };
        assertThat(importer().recognises(closed)).isTrue();
        assertThat(importer().recognises(MemoryFolder.of("other").with("thesis.docx", "PK"))).isFalse();
        assertThat(importer().recognises(MemoryFolder.of("empty"))).isFalse();
    }

    @Test
    protected void everyPartThatIsCutShortIsReadOrRefused() throws IOException {
        MemoryFolder sample = sample();
        for (String part : sample.parts()) {
            byte[] content = sample.content(part);
            for (int length = 0; length < content.length; length += 1 + content.length / DAMAGES) {
                assertReadOrRefused(sample.with(part, Arrays.copyOf(content, length)));
            }
        }
    }

    @Test
    protected void everyDamagedByteIsReadOrRefused() throws IOException {
        MemoryFolder sample = sample();
        for (String part : sample.parts()) {
            byte[] content = sample.content(part);
            for (int at = 0; at < content.length; at += 1 + content.length / DAMAGES) {
                byte[] damaged = content.clone();
                damaged[at] ^= (byte) (1 << at % 8 | 0x80);
                assertReadOrRefused(sample.with(part, damaged));
            }
        }
    }

    private void assertReadOrRefused(MemoryFolder source) throws IOException {
        Watched watched = new Watched(source);
        try {
            assertThat(read(watched, Limits.DEFAULT)).isNotNull();
        } catch (RefusedInput expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
        assertThat(watched.open).as("parts of %s that were left open", source).hasValue(0);
    }

    @Test
    protected void everyPartIsClosed() throws IOException {
        Watched watched = new Watched(sample());
        read(watched, Limits.DEFAULT);
        assertThat(watched.open).hasValue(0);
    }

    @Test
    protected void aSourceThatFailsIsAFailureOfReading() throws IOException {
        ImportSource failing = new Watched(sample()) {
            @Override
            public InputStream open(String part) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> read(failing, Limits.DEFAULT)).isInstanceOfAny(IOException.class, RefusedInput.class).hasMessageContaining("the disk is gone");
    }

    @Test
    protected void aSourceThatFailsHalfwayIsAFailureOfReading() throws IOException {
        MemoryFolder sample = sample();
        Object whole = compared(read(sample, Limits.DEFAULT));
        long size = sample.parts().stream().mapToLong(sample::size).sum();
        for (long after = 0; after < size; after += 1 + size / DAMAGES) {
            Watched failing = new Watched(FaultySource.failingAfter(sample, after, "the disk is gone"));
            try {
                assertThat(compared(read(failing, Limits.DEFAULT))).as("the rest after %d bytes is not needed", after).isEqualTo(whole);
            } catch (IOException | RefusedInput expected) {
                assertThat(expected).as("after %d bytes", after).hasStackTraceContaining("the disk is gone");
            }
            assertThat(failing.open).as("parts left open after %d bytes", after).hasValue(0);
        }
    }

    @Test
    protected void bytesThatComeInSmallPiecesMakeTheSame() throws IOException {
        Object whole = compared(read(sample(), Limits.DEFAULT));
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(compared(read(FaultySource.shortReads(sample(), seed), Limits.DEFAULT))).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    protected void limitsHold() throws IOException {
        MemoryFolder sample = sample();
        for (Limits limits : List.of(new Limits(1, 1_000, 1_000, 1_000), new Limits(1 << 20, 0, 0, 0))) {
            assertThatThrownBy(() -> read(sample, limits)).as("%s", limits).isInstanceOf(RefusedInput.class);
        }
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> importer().read(sample(), Limits.DEFAULT, parameters(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }

    /** A source that counts what is open. */
    private static class Watched implements ImportSource {

        private final ImportSource source;
        private final AtomicInteger open = new AtomicInteger();

        Watched(ImportSource source) {
            this.source = source;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public List<String> parts() {
            return source.parts();
        }

        @Override
        public long size(String part) throws IOException {
            return source.size(part);
        }

        @Override
        public InputStream open(String part) throws IOException {
            open.incrementAndGet();
            return new FilterInputStream(source.open(part)) {
                private boolean closed;

                @Override
                public void close() throws IOException {
                    super.close();
                    open.addAndGet(closed ? 0 : -1);
                    closed = true;
                }
            };
        }
    }
}
