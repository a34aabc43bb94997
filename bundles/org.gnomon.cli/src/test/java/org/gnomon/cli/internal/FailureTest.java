package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of exit codes in the user guide. */
class FailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new BadRequest(Reason.USAGE, "m", "h"), 2, "usage"),
                Arguments.of(new BadRequest(Reason.NOT_FOUND, "m", "h"), 4, "not-found"),
                Arguments.of(new BadRequest(Reason.UNSUPPORTED, "m", "h"), 5, "incompatible"),
                Arguments.of(new RefusedInput("f", "line 3", "m"), 3, "input-refused"),
                Arguments.of(new Cancelled(Cancelled.Cause.REQUEST, "m"), 130, "interrupted"),
                Arguments.of(new Cancelled(Cancelled.Cause.TIME_LIMIT, "m"), 6, "limit"),
                Arguments.of(new Cancelled(Cancelled.Cause.MEMORY_LIMIT, "m"), 6, "limit"),
                Arguments.of(new MethodFailed("x 1.0.0", "m", new IllegalStateException()), 1, "method-failed"),
                Arguments.of(new UncheckedIOException(new IOException("m")), 1, "io"), Arguments.of(new IOException("m"), 1, "io"),
                Arguments.of(new IllegalStateException("m"), 1, "internal"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void hasItsExitCode(Exception thrown, int exit, String code) {
        assertThat(Failure.of(thrown)).extracting(Failure::exit, Failure::code).containsExactly(exit, code);
        assertThat(Failure.of(thrown).message()).contains("m");
    }
}
