package org.gnomon.author.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gnomon.author.internal.Message.Kind;
import org.gnomon.install.ContractReport.Promise;
import org.gnomon.install.ContractReport.Result;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private final Results results = new Results();

    private void read(Message... messages) {
        results.read(Stream.of(messages).map(Message::line));
    }

    @Test
    void everyResultIsKeptInOrder() {
        read(new Message(Kind.BEGUN, "m", "one", ""), new Message(Kind.KEPT, "m", "one", ""), new Message(Kind.LEFT_OUT, "m", "two", "why"), Message.DONE);
        assertThat(results.promises()).containsExactly(new Promise("m", "one", Result.KEPT, ""), new Promise("m", "two", Result.LEFT_OUT, "why"));
        assertThat(results.isDone()).isTrue();
        assertThat(results.open()).isEmpty();
    }

    @Test
    void thePromiseThatHasNoResultIsKnown() {
        read(new Message(Kind.KEPT, "m", "one", ""), new Message(Kind.BEGUN, "m", "two", ""));
        assertThat(results.open()).contains(new Message(Kind.BEGUN, "m", "two", ""));
        assertThat(results.isDone()).isFalse();
    }

    @Test
    void whatMethodsPrintIsNoResult() {
        results.read(Stream.of("hello", "", "{", "[1]", "{\"kind\":\"WON\"}", "{\"kind\":\"KEPT\"}", "null"));
        assertThat(results.promises()).isEmpty();
    }
}
