package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gnomon.install.internal.StartChoice.Current;
import org.gnomon.install.internal.StartChoice.LastGood;
import org.gnomon.install.internal.StartChoice.Safe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartMarksTest {

    @TempDir
    Path folder;

    private Process startingProcess() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Starting.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.getInputStream().read()).isEqualTo('m');
        return process;
    }

    /** The process. */
    static final class Starting {

        private Starting() {}

        public static void main(String[] arguments) throws Exception {
            new StartMarks(Path.of(arguments[0])).begin(7);
            System.out.print('m');
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    void aProcessThatIsStillStartingHasNotFailedAndOneThatWasKilledHas() throws Exception {
        StartMarks marks = new StartMarks(folder);
        Process process = startingProcess();
        assertThat(marks.failed()).isEmpty();
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(marks.failed()).containsExactly(7);
        marks.forget();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStartThatSucceedsLeavesNothingAndOneThatFailsIsCountedInOrder() {
        StartMarks marks = new StartMarks(folder);
        StartMark first = marks.begin(8).orElseThrow();
        StartMark second = marks.begin(9).orElseThrow();
        StartMark third = marks.begin(10).orElseThrow();
        assertThat(marks.failed()).isEmpty();
        marks.fail(second);
        marks.fail(first);
        marks.remove(third);
        assertThat(marks.failed()).containsExactly(8, 9);
    }

    @Test
    void nothingIsKnownWhereNothingCanBeWritten() throws Exception {
        StartMarks marks = new StartMarks(Files.writeString(folder.resolve("file"), "").resolve("starting"));
        assertThat(marks.begin(1)).isEmpty();
        assertThat(marks.failed()).isEmpty();
    }

    @Test
    void whichSetAStartTakes() {
        assertThat(StartChoice.of(8, 7, List.of())).isEqualTo(new Current());
        assertThat(StartChoice.of(8, 7, List.of(8))).isEqualTo(new LastGood());
        assertThat(StartChoice.of(8, 7, List.of(6))).as("another set failed").isEqualTo(new Current());
        assertThat(StartChoice.of(8, 8, List.of(8))).as("there is no other good one").isEqualTo(new Current());
        assertThat(StartChoice.of(8, 7, List.of(8, 7))).isEqualTo(new Safe());
    }
}
