package org.gnomon.io.tensorflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;

/** Reads files in memory that state a size of one byte, so that limits must hold while they are read. */
final class Reading {

    private Reading() {}

    static PackedComputation read(byte[] content, Limits limits) throws IOException {
        return new TensorflowImporter().read(new SingleFile("x.pb", 1, () -> new ByteArrayInputStream(content)), limits, TestRun.seeded(1));
    }

    static PackedComputation read(byte[] content) throws IOException {
        return read(content, Limits.DEFAULT);
    }
}
