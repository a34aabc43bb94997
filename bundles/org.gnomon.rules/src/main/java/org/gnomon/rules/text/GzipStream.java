package org.gnomon.rules.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks, and knows how many packed bytes that took. */
final class GzipStream extends GZIPInputStream {

    private final Counted packed;

    GzipStream(InputStream packed) throws IOException {
        this(new Counted(packed));
    }

    private GzipStream(Counted packed) throws IOException {
        super(packed, 1 << 16);
        this.packed = packed;
    }

    /** Packed bytes that what was read came from. */
    long packedBytes() {
        return packed.bytes - inf.getRemaining();
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
