package org.gnomon.tck;

import java.io.InputStream;

/** A head, and then a part again and again: who reads to the end before looking never comes back. */
public final class EndlessStream extends InputStream {

    private final byte[] head;
    private final byte[] part;
    private long position;

    public EndlessStream(byte[] head, byte[] part) {
        this.head = head.clone();
        this.part = part.clone();
    }

    @Override
    public int read() {
        int value = position < head.length ? head[(int) position] : part[(int) ((position - head.length) % part.length)];
        position++;
        return value & 0xff;
    }
}
