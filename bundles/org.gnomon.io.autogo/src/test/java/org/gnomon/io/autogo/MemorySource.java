package org.gnomon.io.autogo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.ComputationSet;
import org.gnomon.tck.TestRun;

/** One file in memory as an import source. */
record MemorySource(String name, InputStream content) implements ImportSource {

    static ComputationSet read(String name, byte[] content, Limits limits) throws IOException {
        return new AutogoImporter().read(new MemorySource(name, new ByteArrayInputStream(content)), limits, TestRun.seeded(1));
    }

    static ComputationSet read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    @Override
    public List<String> parts() {
        return List.of(name);
    }

    @Override
    public long size(String part) {
        return 1;
    }

    @Override
    public InputStream open(String part) {
        return content;
    }
}
