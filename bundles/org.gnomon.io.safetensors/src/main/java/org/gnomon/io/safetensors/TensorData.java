package org.gnomon.io.safetensors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.gnomon.api.Run;
import org.gnomon.io.safetensors.TensorRole.Use;
import org.gnomon.model.packed.RefusedInput;

/** Reads the values behind the header, in one pass; every weight must be finite. */
final class TensorData {

    private final InputStream in;
    private final TensorHeader header;
    private final Run run;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** @param in at the first byte of the data */
    TensorData(InputStream in, TensorHeader header, Run run) {
        this.in = in;
        this.header = header;
        this.run = run;
    }

    /**
     * Values by role name.
     *
     * @param maxBytes how much memory the values may take
     */
    Map<String, double[]> read(Map<String, TensorRole> roles, long maxBytes) throws IOException {
        checkMemory(maxBytes);
        run.phase("read " + ModelParts.TENSORS, header.entries().size());
        Map<String, double[]> values = new HashMap<>();
        for (TensorEntry entry : header.entries()) {
            TensorRole role = roles.get(entry.name());
            double[] read = values(entry);
            if (role.use() != Use.COUNTER) {
                values.put(role.name(), read);
            }
            run.step();
        }
        if (in.read() >= 0) {
            throw new RefusedInput(ModelParts.TENSORS, "", "the file grew while it was read");
        }
        return values;
    }

    private void checkMemory(long maxBytes) {
        long values = 0;
        for (TensorEntry entry : header.entries()) {
            values += entry.count();
        }
        if (values > maxBytes / Double.BYTES) {
            throw new RefusedInput(ModelParts.TENSORS, "header", values + " values take " + Double.BYTES + " bytes each; the limit is " + maxBytes
                    + " bytes");
        }
    }

    private double[] values(TensorEntry entry) throws IOException {
        int perBuffer = buffer.capacity() / entry.dtype().bytes();
        double[] values = new double[Math.toIntExact(entry.count())];
        for (int i = 0; i < values.length; i++) {
            if (i % perBuffer == 0) {
                fill(entry, Math.min(perBuffer, values.length - i), i);
            }
            values[i] = entry.dtype().next(buffer);
            if (!Double.isFinite(values[i])) {
                throw new RefusedInput(ModelParts.TENSORS, place(entry, i), "value " + i + " is " + values[i] + "; weights must be finite");
            }
        }
        return values;
    }

    private void fill(TensorEntry entry, int count, int first) throws IOException {
        run.checkCancelled();
        int bytes = count * entry.dtype().bytes();
        int read = in.readNBytes(buffer.array(), 0, bytes);
        if (read < bytes) {
            throw new RefusedInput(ModelParts.TENSORS, place(entry, first + read / entry.dtype().bytes()), "the file ends here");
        }
        buffer.clear().limit(bytes);
    }

    private String place(TensorEntry entry, int value) {
        long at = header.start() + entry.begin() + (long) value * entry.dtype().bytes();
        return TensorHeader.place(entry.name()) + ", byte " + at;
    }
}
