package org.gnomon.io.safetensors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.TestRun;

/** A folder named {@code model} held in memory. */
record MemorySource(TreeMap<String, byte[]> files) implements ImportSource {

    static MemorySource of(String description, byte[] tensors) {
        return of(description.getBytes(StandardCharsets.UTF_8), tensors);
    }

    static MemorySource of(byte[] description, byte[] tensors) {
        MemorySource source = new MemorySource(new TreeMap<>());
        source.files.put(ModelParts.DESCRIPTION, description);
        source.files.put(ModelParts.TENSORS, tensors);
        return source;
    }

    static MemorySource of(Path folder) {
        try {
            return of(Files.readAllBytes(folder.resolve(ModelParts.DESCRIPTION)), Files.readAllBytes(folder.resolve(ModelParts.TENSORS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GnnNetwork read() {
        return read(Limits.DEFAULT);
    }

    GnnNetwork read(Limits limits) {
        try {
            return (GnnNetwork) new SafetensorsImporter().read(this, limits, TestRun.seeded(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public List<String> parts() {
        return List.copyOf(files.keySet());
    }

    @Override
    public long size(String part) {
        return files.get(part).length;
    }

    @Override
    public InputStream open(String part) {
        return new ByteArrayInputStream(files.get(part));
    }
}
