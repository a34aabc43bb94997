package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gnomon.model.packed.RefusedInput;

/** Named float tensors: {@code NAME.bin} (little-endian floats one after another) with its index {@code NAME.json}. Treats both as hostile. */
final class TensorFile {

    private final String source;
    private final Map<String, Tensor> tensors;

    private record Tensor(int[] shape, float[] values) {}

    private TensorFile(String source, Map<String, Tensor> tensors) {
        this.source = source;
        this.tensors = tensors;
    }

    /**
     * Reads both files; the SHA-256 that the index gives must be that of the floats.
     *
     * @throws RefusedInput when they are malformed, too large, or do not belong together
     */
    static TensorFile read(WeightsFolder folder, String name) throws IOException {
        TensorIndex index = TensorIndex.read(folder, name + ".json", name + ".bin");
        ByteBuffer floats = ByteBuffer.wrap(index.checked(folder.read(name + ".bin"))).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorIndex.Entry entry : index.entries()) {
            float[] values = new float[entry.count()];
            floats.asFloatBuffer().position(entry.offset()).get(values);
            requireFinite(name + ".bin", entry, values);
            tensors.put(entry.name(), new Tensor(entry.shape(), values));
        }
        return new TensorFile(name + ".json", tensors);
    }

    private static void requireFinite(String source, TensorIndex.Entry entry, float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new RefusedInput(source, "byte " + 4L * (entry.offset() + i), "tensor '" + entry.name() + "' holds " + values[i]
                        + "; weights must be finite");
            }
        }
    }

    /**
     * The values of a tensor, row by row.
     *
     * @throws RefusedInput when there is none of this name and shape
     */
    float[] get(String name, int... shape) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new RefusedInput(source, "", "no tensor '" + name + "'; there are " + tensors.size());
        }
        if (!Arrays.equals(tensor.shape(), shape)) {
            throw new RefusedInput(source, "", "tensor '" + name + "' has the shape " + Arrays.toString(tensor.shape()) + "; expected "
                    + Arrays.toString(shape));
        }
        return tensor.values().clone();
    }
}
