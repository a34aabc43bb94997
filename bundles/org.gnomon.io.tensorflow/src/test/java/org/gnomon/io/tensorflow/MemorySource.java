package org.gnomon.io.tensorflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.TestRun;

/** One file in memory as an import source. */
record MemorySource(String name, InputStream content) implements ImportSource {

    static PackedComputation read(byte[] content, Limits limits) throws IOException {
        return new TensorflowImporter().read(new MemorySource("x.pb", new ByteArrayInputStream(content)), limits, TestRun.seeded(1));
    }

    static PackedComputation read(byte[] content) throws IOException {
        return read(content, Limits.DEFAULT);
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
