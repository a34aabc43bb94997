package org.gnomon.io.onnx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.gnomon.api.io.ImportSource;

/** One file in memory. */
record MemorySource(String name, byte[] bytes) implements ImportSource {

    @Override
    public List<String> parts() {
        return List.of(name);
    }

    @Override
    public long size(String part) {
        return bytes.length;
    }

    @Override
    public InputStream open(String part) {
        return new ByteArrayInputStream(bytes);
    }
}
