package org.gnomon.model.convert;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.DType;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.packed.RefusedInput;

/** Values of tensors as arrays, and back, bit for bit. */
final class Tensors {

    private Tensors() {}

    static ParameterTensor ofDoubles(String id, TensorRole role, double[] values, List<Integer> dims) {
        ByteBuffer bytes = littleEndian(Math.multiplyExact(values.length, Double.BYTES));
        bytes.asDoubleBuffer().put(values);
        return tensor(id, role, DType.F64, bytes.array(), dims);
    }

    static ParameterTensor ofFloats(String id, TensorRole role, float[] values, List<Integer> dims) {
        ByteBuffer bytes = littleEndian(Math.multiplyExact(values.length, Float.BYTES));
        bytes.asFloatBuffer().put(values);
        return tensor(id, role, DType.F32, bytes.array(), dims);
    }

    private static ParameterTensor tensor(String id, TensorRole role, DType dtype, byte[] data, List<Integer> dims) {
        ParameterTensor tensor = CgFactory.eINSTANCE.createParameterTensor();
        tensor.setId(id);
        tensor.setRole(role);
        tensor.setDtype(dtype);
        tensor.setData(data);
        tensor.getDims().addAll(dims);
        return tensor;
    }

    /** The values of an F64 or F32 tensor of the dimensions {@code dims}; F32 is widened without rounding. */
    static double[] doubles(String source, ParameterTensor tensor, List<Integer> dims) {
        if (tensor.getDtype() == DType.F32) {
            float[] floats = floats(source, tensor, dims);
            double[] values = new double[floats.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = floats[i];
            }
            return values;
        }
        ByteBuffer bytes = bytes(source, tensor, DType.F64, Double.BYTES, dims);
        double[] values = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(values);
        return values;
    }

    /** The values of an F32 tensor of the dimensions {@code dims}. */
    static float[] floats(String source, ParameterTensor tensor, List<Integer> dims) {
        ByteBuffer bytes = bytes(source, tensor, DType.F32, Float.BYTES, dims);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    private static ByteBuffer bytes(String source, ParameterTensor tensor, DType dtype, int width, List<Integer> dims) {
        byte[] data = tensor.getData();
        double expected = dims.stream().mapToDouble(Integer::doubleValue).reduce(width, (a, b) -> a * b);
        require(tensor.getDtype() == dtype, source, tensor, "it is " + tensor.getDtype() + "; expected " + dtype);
        require(tensor.getDims().equals(dims), source, tensor, "its dimensions are " + tensor.getDims() + "; expected " + dims);
        require(data != null, source, tensor, "it has no data; data outside the document is not read");
        require(data.length == expected, source, tensor, "it has " + data.length + " bytes; expected " + (long) expected);
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(boolean holds, String source, ParameterTensor tensor, String reason) {
        if (!holds) {
            throw new RefusedInput(source, "tensor '" + tensor.getId() + "'", reason);
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
