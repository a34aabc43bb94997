package org.gnomon.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gnomon.cli.Program.Surroundings;
import org.gnomon.host.CancelToken;

/** Sessions without services, for what needs none. */
final class Scenes {

    private Scenes() {}

    static Session session() {
        return session(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Map.of());
    }

    static Session session(ByteArrayOutputStream out, ByteArrayOutputStream err, Map<String, String> environment) {
        return new Session(new Services(null, null, null, null, null, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), null), "1.0.0",
                new Surroundings(printer(out), printer(err), environment, Path.of("/work-folder"), false, new CancelToken()));
    }

    static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
