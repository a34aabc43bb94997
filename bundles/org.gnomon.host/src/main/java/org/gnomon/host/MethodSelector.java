package org.gnomon.host;

import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** An id and, where it matters, which versions: {@code eig-search}, {@code eig-search@1.0.2} (exactly), {@code eig-search@[1.0,2.0)}. */
public record MethodSelector(String id, Optional<VersionRange> versions) {

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when there is no id, or the version is malformed
     */
    public static MethodSelector parse(String text) {
        int at = text.indexOf('@');
        String id = at < 0 ? text : text.substring(0, at);
        if (id.isBlank()) {
            throw malformed(text, null);
        }
        return new MethodSelector(id, at < 0 ? Optional.empty() : Optional.of(versions(text, text.substring(at + 1))));
    }

    private static VersionRange versions(String text, String version) {
        if (version.isBlank()) {
            throw malformed(text, null);
        }
        try {
            boolean range = version.startsWith("[") || version.startsWith("(");
            return range ? VersionRange.valueOf(version) : exactly(Version.parseVersion(version));
        } catch (IllegalArgumentException e) {
            throw malformed(text, e);
        }
    }

    private static IllegalArgumentException malformed(String text, IllegalArgumentException cause) {
        return new IllegalArgumentException("method is '" + text + "'; allowed: an id, an id and a version such as eig-search@1.0.2, "
                + "or an id and a range such as eig-search@[1.0,2.0)", cause);
    }

    /** Ignores the build qualifier: {@code 1.0.2} means every build of it. */
    private static VersionRange exactly(Version v) {
        return v.getQualifier().isEmpty()
                ? new VersionRange(VersionRange.LEFT_CLOSED, v, new Version(v.getMajor(), v.getMinor(), v.getMicro() + 1), VersionRange.RIGHT_OPEN)
                : new VersionRange(VersionRange.LEFT_CLOSED, v, v, VersionRange.RIGHT_CLOSED);
    }

    public boolean accepts(String methodId, Version version) {
        return id.equals(methodId) && versions.map(r -> r.includes(version)).orElse(true);
    }

    @Override
    public String toString() {
        return id + versions.map(v -> "@" + v).orElse("");
    }
}
