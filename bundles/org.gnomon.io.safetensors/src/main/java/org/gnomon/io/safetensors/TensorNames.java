package org.gnomon.io.safetensors;

import java.util.Map;

/**
 * Names of tensors in the file. A key of the map is a role ({@code layers.0.bias}) or the start of roles up to a dot ({@code layers.0}); its value
 * takes the place of the key. The longest key counts; a role without key is its own name.
 */
record TensorNames(Map<String, String> replacements) {

    static final TensorNames DEFAULT = new TensorNames(Map.of());

    TensorNames {
        replacements = Map.copyOf(replacements);
    }

    String of(String role) {
        for (int end = role.length(); end > 0; end = role.lastIndexOf('.', end - 1)) {
            String replacement = replacements.get(role.substring(0, end));
            if (replacement != null) {
                return replacement + role.substring(end);
            }
        }
        return role;
    }
}
