package org.gnomon.api.profile;

/**
 * What can be measured of a network on a device. Smaller is cheaper for all of them.
 *
 * @param id stable name
 * @param unit of every value of it
 */
public record Quantity(String id, String unit) {

    public static final Quantity LATENCY = new Quantity("latency", "ms");
    public static final Quantity ENERGY = new Quantity("energy", "mJ");
    public static final Quantity PEAK_MEMORY = new Quantity("peak-memory", "MiB");
    /** Multiply-accumulate operations of one input. */
    public static final Quantity MACS = new Quantity("macs", "1");
    public static final Quantity PARAMETERS = new Quantity("parameters", "1");

    public Quantity {
        if (id.isEmpty() || unit.isEmpty()) {
            throw new IllegalArgumentException("quantity '" + id + "' has unit '" + unit + "'; both are needed, a pure number has unit 1");
        }
    }
}
