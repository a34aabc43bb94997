package org.gnomon.author.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gnomon.author.internal.Message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

class PromisesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<Message> told(Executable test) {
        new Promises(new PrintStream(out, true, StandardCharsets.UTF_8)).test("explainer x", "it works", test);
        return out.toString(StandardCharsets.UTF_8).lines().map(Message::parse).map(Optional::orElseThrow).toList();
    }

    @Test
    void namesOfTestsBecomeWords() {
        assertThat(Promises.words("aFixedNumberOfEdgesIsKept")).isEqualTo("a fixed number of edges is kept");
    }

    @Test
    void aPromiseIsToldBeforeAndAfter() {
        assertThat(told(() -> { })).extracting(Message::kind).containsExactly(Kind.BEGUN, Kind.KEPT);
    }

    @Test
    void whatWasExpectedIsOneLine() {
        assertThat(told(() -> assertThat(3).isEqualTo(4))).last().extracting(Message::detail).isEqualTo("expected: 4 but was: 3");
    }

    @Test
    void anAssumptionThatDoesNotHoldLeavesThePromiseOut() {
        assertThat(told(() -> {
            throw new TestAbortedException("no stories");
        })).last().isEqualTo(new Message(Kind.LEFT_OUT, "explainer x", "it works", "no stories"));
    }

    @Test
    void whateverIsThrownBreaksThePromiseWithItsPlace() {
        assertThat(told(() -> {
            throw new StackOverflowError("deep");
        })).last().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Kind.BROKEN);
            assertThat(message.detail()).startsWith("java.lang.StackOverflowError: deep at org.gnomon.author.internal.PromisesTest.");
        });
    }
}
