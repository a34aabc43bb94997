package org.gnomon.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.VersionRange;

/** Which calls a version gets that stands beside the one that serves. It also gets every call that only it fits. */
public sealed interface Canary {

    /** This share of the calls that both versions fit, spread evenly by count: with 10% every tenth. */
    record Share(int percent) implements Canary {

        public Share {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("canary is '" + percent + "%'; allowed: 1% to 99%");
            }
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /** No other calls. */
    record Asked() implements Canary {

        @Override
        public String toString() {
            return "asked";
        }
    }

    /** The calls that ask for a range of versions which lies within this one. */
    record Within(VersionRange versions) implements Canary {

        @Override
        public String toString() {
            return versions.toString();
        }
    }

    /**
     * Reads what {@link #toString} writes: {@code 10%}, {@code asked}, {@code [2.0,3.0)}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static Canary parse(String text) {
        Matcher share = Pattern.compile("([0-9]{1,2})%").matcher(text);
        if (share.matches()) {
            return new Share(Integer.parseInt(share.group(1)));
        }
        if (text.equals("asked")) {
            return new Asked();
        }
        try {
            if (text.startsWith("[") || text.startsWith("(")) {
                return new Within(VersionRange.valueOf(text));
            }
        } catch (IllegalArgumentException e) {
            throw malformed(text, e);
        }
        throw malformed(text, null);
    }

    private static IllegalArgumentException malformed(String text, IllegalArgumentException cause) {
        return new IllegalArgumentException("canary is '" + text + "'; allowed: a share such as 10%, asked, or a range of versions such as [2.0,3.0)", cause);
    }

    /**
     * Whether it gets a call that the version which serves fits, too.
     *
     * @param turn which of these calls it is, from 1
     */
    default boolean takes(MethodSelector selector, long turn) {
        return switch (this) {
            case Share(int percent) -> turn * percent / 100 > (turn - 1) * percent / 100;
            case Asked() -> false;
            case Within(VersionRange versions) -> selector.versions().filter(asked -> versions.intersection(asked).equals(asked)).isPresent();
        };
    }
}
