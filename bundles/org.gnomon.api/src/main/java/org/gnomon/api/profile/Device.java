package org.gnomon.api.profile;

/**
 * A piece of hardware and how it is driven: together what a cost belongs to. Two settings of one chip are two devices, because their costs cannot be compared.
 *
 * @param id stable name of the hardware, for example {@code kirin-9000-npu}
 * @param runtime what executes the network, with its version: {@code onnxruntime 1.20}
 * @param batch inputs per execution, at least 1
 * @param precision of weights and activations: {@code fp32}, {@code fp16}, {@code int8}
 * @param threads host threads, at least 1
 */
public record Device(String id, Kind kind, String runtime, int batch, String precision, int threads) {

    /** What sort of hardware. */
    public enum Kind {
        CPU, GPU, NPU, TPU, FPGA, ASIC, PHONE, SIMULATED
    }

    public Device {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a device needs an id");
        }
        if (batch < 1 || threads < 1) {
            throw new IllegalArgumentException("device '" + id + "' has batch " + batch + " and " + threads + " threads; allowed: 1 or more of each");
        }
    }

    /** The same hardware with another number of inputs per execution. */
    public Device withBatch(int inputs) {
        return new Device(id, kind, runtime, inputs, precision, threads);
    }

    /** The same hardware with another precision. */
    public Device withPrecision(String name) {
        return new Device(id, kind, runtime, batch, name, threads);
    }
}
