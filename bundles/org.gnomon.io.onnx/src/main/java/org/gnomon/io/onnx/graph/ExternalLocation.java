package org.gnomon.io.onnx.graph;

import java.util.Arrays;
import java.util.Optional;

/** Where data outside a model file may lie: inside the model's own folder. */
final class ExternalLocation {

    private ExternalLocation() {}

    /** Why {@code location} is not accepted; empty when it is. */
    static Optional<String> check(String location) {
        boolean absolute = location.startsWith("/") || location.indexOf(':') >= 0 || location.startsWith("~");
        boolean strange = location.indexOf('\\') >= 0 || location.indexOf('%') >= 0 || location.chars().anyMatch(Character::isISOControl);
        boolean leaves = Arrays.stream(location.split("/", -1)).anyMatch(step -> step.isBlank() || step.strip().matches("\\.+"));
        return absolute || strange || leaves
                ? Optional.of("'" + printable(location) + "'; allowed: a relative path inside the folder of the model, without '..'")
                : Optional.empty();
    }

    private static String printable(String location) {
        String shown = location.length() > 80 ? location.substring(0, 80) + "..." : location;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
