package org.gnomon.io.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;

/** Reads files in memory that state a size of one byte, so that limits must hold while they are read. */
final class Reading {

    private Reading() {}

    static InstanceSet read(String name, byte[] content, Limits limits) throws IOException {
        return new StoriesImporter().read(new SingleFile(name, 1, () -> new ByteArrayInputStream(content)), limits, TestRun.seeded(1));
    }

    static InstanceSet read(String content) throws IOException {
        return read("s.jsonl", content.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
