package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.gnomon.cli.internal.ProgressLine.Style;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** 300 steps, one a millisecond. */
    private String shown(Style style) {
        AtomicLong millis = new AtomicLong();
        try (ProgressLine line = new ProgressLine(Scenes.printer(err), style, () -> TimeUnit.MILLISECONDS.toNanos(millis.get()))) {
            for (long done = 0; done <= 300; done++) {
                line.progress("train gin", done, 300);
                millis.incrementAndGet();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isABarThatIsTakenAwayAtTheEnd() {
        assertThat(shown(Style.BAR)).startsWith("\r\033[K[").contains("train gin 100/300, 1000.0/s, ", "train gin 200/300", "train gin 300/300").endsWith("\r\033[K");
    }

    @Test
    void isSilentWhereItShallBe() {
        assertThat(shown(Style.NONE)).isEmpty();
    }

    @Test
    void doesNotFloodALogFile() {
        assertThat(shown(Style.LINES)).isEmpty();
    }
}
