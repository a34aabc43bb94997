package org.gnomon.tck;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.gnomon.api.io.ImportSource;

/** A source read through a fault of the disk or network below it: to test importers with. The same fault comes at the same byte each time. */
public final class FaultySource implements ImportSource {

    private static final int MOST_AT_ONCE = 7;

    private final ImportSource source;
    private final Fault fault;

    /** What befalls an opened part. */
    private interface Fault {
        InputStream in(InputStream part);
    }

    private FaultySource(ImportSource source, Fault fault) {
        this.source = source;
        this.fault = fault;
    }

    /** Gives, or skips, one to seven bytes at a time, whatever is asked for, and says that nothing is available; all bytes come. */
    public static FaultySource shortReads(ImportSource source, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new FaultySource(source, part -> new ShortReads(part, random));
    }

    /**
     * Fails with {@code message} after so many bytes of all parts together, and from then on.
     *
     * @param bytes at least 0
     */
    public static FaultySource failingAfter(ImportSource source, long bytes, String message) {
        Budget left = new Budget(bytes);
        return new FaultySource(source, part -> new Failing(part, left, message));
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
        return fault.in(source.open(part));
    }

    private static final class ShortReads extends FilterInputStream {

        private final SplittableRandom random;

        ShortReads(InputStream part, SplittableRandom random) {
            super(part);
            this.random = random;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return super.read(to, offset, Math.min(length, 1 + random.nextInt(MOST_AT_ONCE)));
        }

        @Override
        public long skip(long count) throws IOException {
            return super.skip(Math.min(count, 1 + random.nextInt(MOST_AT_ONCE)));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** Bytes that still come. */
    private static final class Budget {

        private long bytes;

        Budget(long bytes) {
            this.bytes = bytes;
        }
    }

    private static final class Failing extends FilterInputStream {

        private final Budget left;
        private final String message;

        Failing(InputStream part, Budget left, String message) {
            super(part);
            this.left = left;
            this.message = message;
        }

        @Override
        public int read() throws IOException {
            require();
            int read = super.read();
            left.bytes -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            require();
            int read = super.read(to, offset, (int) Math.min(length, left.bytes));
            left.bytes -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            require();
            long skipped = super.skip(Math.min(count, left.bytes));
            left.bytes -= skipped;
            return skipped;
        }

        private void require() throws IOException {
            if (left.bytes == 0) {
                throw new IOException(message);
            }
        }
    }
}
