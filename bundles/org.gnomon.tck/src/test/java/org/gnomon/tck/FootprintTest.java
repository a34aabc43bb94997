package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.tck.hostile.HostileExplainer;
import org.gnomon.tck.hostile.HostileMethod;
import org.junit.jupiter.api.Test;

/** What methods leave behind, and whether it is seen. */
class FootprintTest {

    private static List<String> leftBy(HostileMethod method) {
        try (HostileExplainer explainer = method.explainer()) {
            Footprint before = Footprint.now();
            explainer.explain(null, null, null);
            List<String> left = Footprint.now().since(before);
            // For the next test; the explainer may have interrupted this thread.
            Thread.interrupted();
            return left;
        }
    }

    @Test
    void aMethodThatOnlyAnswersLeavesNothing() {
        assertThat(leftBy(HostileMethod.NO_RESULT)).isEmpty();
    }

    @Test
    void aThreadThatStaysIsNamed() {
        assertThat(leftBy(HostileMethod.LEFTOVERS)).contains("thread 'left over' still runs", "interrupt of the calling thread is true; it was false");
    }

    @Test
    void changedDefaultsAreNamedWithWhatTheyWere() {
        assertThat(leftBy(HostileMethod.CHANGED_DEFAULTS)).contains("system property gnomon.hostile is changed; it was none")
                .anyMatch(s -> s.startsWith("default locale is [tr_TR, ")).anyMatch(s -> s.startsWith("default time zone is Pacific/Kiritimati; it was "));
    }

    @Test
    void anotherStandardOutputIsSeen() {
        PrintStream out = System.out;
        Footprint before = Footprint.now();
        System.setOut(new PrintStream(out));
        try {
            assertThat(Footprint.now().since(before)).singleElement().asString().startsWith("standard output is ");
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void aPropertyThatIsGoneIsSeen() {
        System.setProperty("gnomon.footprint", "here");
        Footprint before = Footprint.now();
        System.clearProperty("gnomon.footprint");
        assertThat(Footprint.now().since(before)).containsExactly("system property gnomon.footprint is gone");
    }

    @Test
    void aFileInTheWorkingFolderIsNamed() throws Exception {
        Footprint before = Footprint.now();
        Path file = Files.createTempFile(Path.of("").toAbsolutePath(), "left-over", null);
        try {
            assertThat(Footprint.now().since(before)).containsExactly("file " + file + " is still there");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aThreadThatEndsByItselfIsWaitedFor() {
        Footprint before = Footprint.now();
        new Thread(Thread::yield).start();
        assertThat(Footprint.now().since(before)).isEmpty();
    }
}
