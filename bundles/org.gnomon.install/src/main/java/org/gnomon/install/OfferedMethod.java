package org.gnomon.install;

import java.util.Locale;

/**
 * A method that a bundle declares in its component descriptions.
 *
 * @param service name of the interface, for example {@code org.gnomon.api.explain.Explainer}
 * @param id its {@code method.id}
 */
public record OfferedMethod(String service, String id) {

    /** Simple name of the interface, in lower case with hyphens: {@code rule-miner}. */
    public String kind() {
        String simple = service.substring(Math.max(service.lastIndexOf('.'), service.lastIndexOf('$')) + 1);
        return simple.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Kind and id: {@code explainer eig-search}. */
    @Override
    public String toString() {
        return kind() + " " + id;
    }
}
