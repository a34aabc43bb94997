package org.gnomon.author.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.install.ContractReport.Promise;
import org.gnomon.install.ContractReport.Result;

/** What has been told so far. Thread-safe. */
final class Results {

    private final List<Promise> promises = new ArrayList<>();
    private Optional<Message> open = Optional.empty();
    private boolean done;

    void read(Stream<String> lines) {
        lines.forEach(line -> Message.parse(line).ifPresent(this::take));
    }

    private synchronized void take(Message message) {
        switch (message.kind()) {
            case BEGUN -> open = Optional.of(message);
            case KEPT -> end(message, Result.KEPT);
            case BROKEN -> end(message, Result.BROKEN);
            case LEFT_OUT -> end(message, Result.LEFT_OUT);
            case DONE -> done = true;
        }
    }

    private void end(Message message, Result result) {
        open = Optional.empty();
        promises.add(new Promise(message.method(), message.promise(), result, message.detail()));
    }

    synchronized List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** Whether all promises are through. */
    synchronized boolean isDone() {
        return done;
    }

    /** The promise that was begun and has no result. */
    synchronized Optional<Message> open() {
        return open;
    }
}
