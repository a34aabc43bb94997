package org.gnomon.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG 2: 4.5 for text, 3 for lines and marks. */
class StylesTest {

    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"", "@media (prefers-color-scheme: dark)", "@media print"})
    void textAndMarksCanBeReadInEveryScheme(String scheme) {
        Map<String, String> colours = colours(Styles.PAGE, "");
        colours.putAll(colours(Styles.DRAWING, ""));
        colours.putAll(colours(Styles.PAGE, scheme));
        colours.putAll(colours(Styles.DRAWING, scheme));
        for (String text : List.of("ink", "soft", "link", "words")) {
            for (String ground : List.of("paper", "card", "shade")) {
                assertThat(contrast(colours.get(text), colours.get(ground))).as(text + " on " + ground).isGreaterThan(4.5);
            }
        }
        assertThat(contrast(colours.get("ink"), colours.get("best"))).isGreaterThan(4.5);
        assertThat(contrast(colours.get("soft"), colours.get("best"))).isGreaterThan(4.5);
        for (String mark : List.of("chosen", "plain", "ring", "curve-plus", "curve-minus")) {
            assertThat(contrast(colours.get(mark), colours.get("card"))).as(mark).isGreaterThan(3);
        }
        assertThat(contrast(colours.get("chosen"), colours.get("band"))).as("chosen on band").isGreaterThan(2.4);
    }

    /** The variables of the first rule after {@code scheme}. */
    private static Map<String, String> colours(String styles, String scheme) {
        int start = styles.indexOf(scheme);
        Matcher matcher = VARIABLE.matcher(styles.substring(start, styles.indexOf('}', start)));
        Map<String, String> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        assertThat(colours).isNotEmpty();
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
