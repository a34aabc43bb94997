package org.gnomon.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;

/** The newest version of every installed method of one kind. */
final class NewestMethods {

    private NewestMethods() {}

    /** By id, as {@link Gateway#methods()} lists them. */
    static List<MethodDescriptor> of(Gateway gateway, String kind) {
        Map<String, MethodDescriptor> newest = new LinkedHashMap<>();
        gateway.methods().stream().filter(m -> m.kind().equals(kind)).forEach(m -> newest.putIfAbsent(m.id(), m));
        return List.copyOf(newest.values());
    }
}
