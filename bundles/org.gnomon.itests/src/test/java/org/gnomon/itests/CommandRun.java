package org.gnomon.itests;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gnomon.cli.Program;
import org.gnomon.cli.Program.Surroundings;
import org.gnomon.host.CancelToken;

/** Runs command lines as a shell would and keeps what the last one said. */
final class CommandRun {

    private final Program program;
    private final Path folder;
    private final CancelToken cancel = new CancelToken();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int exit;

    CommandRun(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    void run(String line) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        CancelToken own = line.startsWith("train") || line.startsWith("serve") ? cancel : new CancelToken();
        exit = program.run(List.of(line.strip().split("\\s+")), new Surroundings(printer(out), printer(err), Map.of(), folder, false, own));
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** What ctrl-C does to a training or a server. */
    void interrupt() {
        cancel.cancel();
    }

    int exit() {
        return exit;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }
}
