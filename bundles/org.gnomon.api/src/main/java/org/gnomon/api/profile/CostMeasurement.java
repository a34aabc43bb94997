package org.gnomon.api.profile;

import java.util.OptionalDouble;
import org.gnomon.api.Trust;

/**
 * One cost of one network on one device.
 *
 * @param value in the unit of {@code quantity}, finite, not negative
 * @param spread standard error of {@code value} in the same unit; empty where it is not known, 0 where the value is exact
 */
public record CostMeasurement(Quantity quantity, Device device, double value, OptionalDouble spread, Conditions conditions, Trust trust) {

    public CostMeasurement {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(quantity.id() + " on '" + device.id() + "' is " + value + " " + quantity.unit()
                    + "; allowed: finite, 0 or more");
        }
        if (spread.isPresent() && !(spread.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("spread of " + quantity.id() + " is " + spread.getAsDouble() + "; allowed: 0 or more");
        }
    }
}
