package org.gnomon.author.internal;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.Optional;

/**
 * What the process of the tests tells the one that waits for it: one JSON object a line.
 *
 * @param kind how far a promise is, or that all are through
 * @param method kind and id
 * @param promise in words
 * @param detail why a promise is broken or left out
 */
record Message(Kind kind, String method, String promise, String detail) {

    enum Kind { BEGUN, KEPT, BROKEN, LEFT_OUT, DONE }

    /** All promises are through. */
    static final Message DONE = new Message(Kind.DONE, "", "", "");

    private static final Gson GSON = new Gson();

    String line() {
        return GSON.toJson(this);
    }

    /** Empty where the line is something else: code under test may print, too. */
    static Optional<Message> parse(String line) {
        try {
            return Optional.ofNullable(GSON.fromJson(line, Message.class))
                    .filter(m -> m.kind != null && m.method != null && m.promise != null && m.detail != null);
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }
}
