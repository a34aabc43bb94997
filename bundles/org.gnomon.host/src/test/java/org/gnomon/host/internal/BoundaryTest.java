package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a method throws, and what its caller sees. */
class BoundaryTest {

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);

    @BeforeEach
    void install() {
        installed.add(PlainMethod.of("hello", "1.0.0"));
    }

    private void callThatThrows(Throwable thrown) {
        gateway.call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0), (greeter, parameters, run) -> {
            throw BoundaryTest.<Error>unchecked(thrown);
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("no weights"), new NoClassDefFoundError("org/x/Y"), new ExceptionInInitializerError("boom"),
                new StackOverflowError(), new OutOfMemoryError("heap"), new AssertionError("its own"), new IOException("disk"), new InterruptedException("by itself"), new Throwable("neither"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsAMethodFailedWithItsId(Throwable fault) {
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> callThatThrows(fault)).withCause(fault)
                .withMessageStartingWith("hello 1.0.0: " + fault.getClass().getSimpleName()).matches(e -> e.methodId().equals("hello 1.0.0"));
    }

    @Test
    void aRecursionWithoutEndIsAMethodFailed() {
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> gateway.call(Greeter.class, MethodSelector.parse("hello"),
                CallOptions.seeded(0), (greeter, parameters, run) -> endless(0))).withMessage("hello 1.0.0: StackOverflowError");
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    static Stream<Throwable> passing() {
        return Stream.of(new BadRequest(Reason.UNSUPPORTED, "no node tasks", ""), new MethodFailed("nested 2.0.0", "broke", null),
                new Cancelled(Cancelled.Cause.REQUEST, "stopped"), new RefusedInput("graph.txt", "line 3", "not a number"),
                new InternalError("the JVM is broken"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void otherFailuresPassAsTheyAre(Throwable failure) {
        assertThatExceptionOfType(failure.getClass()).isThrownBy(() -> callThatThrows(failure)).isSameAs(failure);
    }

    @Test
    void aMessageThatCannotBeHadHidesNothing() {
        RuntimeException hostile = new IllegalStateException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalArgumentException("from getMessage");
            }
        };
        assertThat(Boundary.failure("hello 1.0.0", hostile)).isInstanceOf(MethodFailed.class)
                .hasMessageEndingWith(" (and its message cannot be had)");
    }
}
