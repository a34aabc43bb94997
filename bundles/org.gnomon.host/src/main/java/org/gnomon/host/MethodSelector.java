package org.gnomon.host;

import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** An id and, where it matters, which versions: {@code eig-search}, {@code eig-search@1.0.2} (exactly), {@code eig-search@[1.0,2.0)}. */
public record MethodSelector(String id, Optional<VersionRange> versions) {

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the version is malformed
     */
    public static MethodSelector parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return new MethodSelector(text, Optional.empty());
        }
        String version = text.substring(at + 1);
        boolean range = version.startsWith("[") || version.startsWith("(");
        VersionRange versions = range ? VersionRange.valueOf(version) : exactly(Version.parseVersion(version));
        return new MethodSelector(text.substring(0, at), Optional.of(versions));
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
