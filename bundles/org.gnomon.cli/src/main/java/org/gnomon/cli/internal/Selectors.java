package org.gnomon.cli.internal;

import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodSelector;

/** Methods as users write them. */
final class Selectors {

    private Selectors() {}

    /** {@code eig-search}, {@code eig-search@1.0.2}, {@code eig-search@[1.0,2.0)}. */
    static MethodSelector parse(String text) {
        try {
            return MethodSelector.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(Reason.USAGE, "'" + text + "' is no method: " + e.getMessage(), "allowed: eig-search, eig-search@1.0.2, eig-search@[1.0,2.0)");
        }
    }
}
