package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to end the process, and what becomes of them. */
class ExitCallsTest {

    static final class ByCall implements IntConsumer {
        @Override
        public void accept(int status) {
            System.exit(status);
        }
    }

    static final class ByMethodReference implements IntConsumer {
        @Override
        public void accept(int status) {
            IntConsumer exit = System::exit;
            exit.accept(status);
        }
    }

    static final class ByRuntime implements IntConsumer {
        @Override
        public void accept(int status) {
            Runtime.getRuntime().exit(status);
        }
    }

    static final class ByHalt implements IntConsumer {
        @Override
        public void accept(int status) {
            Runtime.getRuntime().halt(status);
        }
    }

    /** What has the same names and numbers of other kinds beside it. */
    static final class Harmless implements IntConsumer {
        static final long LARGE = 1L << 40;
        static final double FRACTION = 0.25;

        @Override
        public void accept(int status) {
            exit(status + LARGE + FRACTION + System.nanoTime());
        }

        private static void exit(double status) {
            assertThat(status).isPositive();
        }
    }

    private static byte[] code(Class<?> type) throws IOException {
        try (InputStream code = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return code.readAllBytes();
        }
    }

    private static IntConsumer woven(Class<?> type) throws Exception {
        byte[] code = ExitCalls.refused(code(type));
        Class<?> defined = new ClassLoader(type.getClassLoader()) {
            Class<?> define() {
                return defineClass(type.getName(), code, 0, code.length);
            }
        }.define();
        var constructor = defined.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (IntConsumer) constructor.newInstance();
    }

    @ParameterizedTest
    @ValueSource(classes = {ByCall.class, ByMethodReference.class, ByRuntime.class, ByHalt.class})
    void everyWayIsRefused(Class<?> type) throws Exception {
        IntConsumer exit = woven(type);
        assertThatExceptionOfType(LinkageError.class).isThrownBy(() -> exit.accept(86)).withMessageContaining(ExitCalls.REFUSED);
    }

    @Test
    void otherClassesStayAsTheyAre() throws Exception {
        for (Class<?> type : new Class<?>[] {Harmless.class, ExitCallsTest.class, ExitCalls.class, String.class}) {
            byte[] code = code(type);
            assertThat(ExitCalls.refused(code)).isSameAs(code);
        }
        woven(Harmless.class).accept(1);
    }
}
