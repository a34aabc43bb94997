package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.gnomon.cli.internal.ProgressLine.Style;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(Style style) {
        try (ProgressLine line = new ProgressLine(Scenes.printer(err), style)) {
            long end = System.nanoTime() + 250_000_000L;
            for (long done = 0; System.nanoTime() < end; done++) {
                line.progress("train gin", Math.min(done, 299), 300);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isABarThatIsTakenAwayAtTheEnd() {
        assertThat(shown(Style.BAR)).startsWith("\r\033[K[").contains("train gin 299/300", "/s").endsWith("\r\033[K");
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
