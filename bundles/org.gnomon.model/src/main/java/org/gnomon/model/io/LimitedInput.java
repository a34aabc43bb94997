package org.gnomon.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes and refuses more than allowed. */
final class LimitedInput extends FilterInputStream {

    private final String what;
    private final long limit;
    private long count;

    LimitedInput(InputStream in, String what, long limit) {
        super(in);
        this.what = what;
        this.limit = limit;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        add(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long read) {
        count += read;
        if (count > limit) {
            throw new NotAccepted("", "more than " + limit + " bytes " + what);
        }
    }
}
