package org.gnomon.author.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** Tests promises one by one and tells of each before and after, so that one which ends the process is known. */
final class Promises {

    private static final int MOST_CHARACTERS = 600;

    private final PrintStream out;

    Promises(PrintStream out) {
        this.out = out;
    }

    /** The name of a test method in words: {@code aFixedNumberOfEdgesIsKept} is "a fixed number of edges is kept". */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is kept. Whatever the code throws is how it is broken, an error of the JVM too: this process exists for nothing else.
     */
    boolean test(String method, String promise, Executable test) {
        tell(new Message(Message.Kind.BEGUN, method, promise, ""));
        Message result = result(method, promise, test);
        tell(result);
        return result.kind() == Message.Kind.KEPT;
    }

    private static Message result(String method, String promise, Executable test) {
        try {
            test.execute();
            return new Message(Message.Kind.KEPT, method, promise, "");
        } catch (TestAbortedException e) {
            return new Message(Message.Kind.LEFT_OUT, method, promise, text(String.valueOf(e.getMessage())));
        } catch (AssertionError e) {
            return new Message(Message.Kind.BROKEN, method, promise, text(String.valueOf(e.getMessage())));
        } catch (Throwable e) {
            return new Message(Message.Kind.BROKEN, method, promise, text(e + where(e)));
        }
    }

    void leaveOut(String method, String promise, String why) {
        tell(new Message(Message.Kind.LEFT_OUT, method, promise, why));
    }

    void done() {
        tell(Message.DONE);
    }

    private void tell(Message message) {
        out.println(message.line());
        out.flush();
    }

    private static String where(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).filter(frame -> frame.getModuleName() == null).findFirst().map(frame -> " at " + frame).orElse("");
    }

    private static String text(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "...";
    }
}
