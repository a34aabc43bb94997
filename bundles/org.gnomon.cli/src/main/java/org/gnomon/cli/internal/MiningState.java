package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodState;
import org.gnomon.host.CallResult;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.report.Json;

/**
 * What mining can be continued from, in the folder of its run: who mined what (once, at the start), and the state of the last snapshot.
 *
 * @param task everything on which the rules depend, by name: method, version, parameters, seed, data
 */
record MiningState(Map<String, String> task) {

    private static final String TASK = "mining.json";
    private static final String STATE = "state.bin";
    private static final String METHOD = "method";
    private static final String VERSION = "version";
    private static final int MOST_BYTES = 1 << 20;

    MiningState {
        task = Map.copyOf(task);
    }

    /** @param data what tells the data from others */
    static MiningState of(CallResult<?> inForce, long seed, String data) {
        Map<String, String> task = new TreeMap<>();
        task.put(METHOD, inForce.method().id());
        task.put(VERSION, inForce.method().version().toString());
        task.put("seed", Long.toString(seed));
        task.put("data", data);
        inForce.parameters().forEach((name, value) -> task.put("parameter " + name, String.valueOf(value.value())));
        return new MiningState(task);
    }

    void begin(RunFolder run) throws IOException {
        run.volatileOutput(TASK, Json.bytes(Json.texts(new TreeMap<>(task))));
    }

    /** Replaces the state of an earlier snapshot. */
    static void keep(RunFolder run, byte[] state) throws IOException {
        run.volatileOutput(STATE, state);
    }

    /**
     * The state in {@code folder}, which is that of an earlier run.
     *
     * @throws BadRequest (usage) where that run mined something else; (not found) where it came to no snapshot
     */
    MethodState resumed(Path folder) {
        Map<String, String> earlier = guarded(folder.resolve(TASK), () -> read(folder.resolve(TASK)));
        for (String name : task.keySet()) {
            if (!task.get(name).equals(earlier.get(name))) {
                throw new BadRequest(Reason.USAGE, folder.getFileName() + " was mined with the " + name + " '" + earlier.getOrDefault(name, "none")
                        + "', this run with '"
                        + task.get(name) + "'; allowed: the same", "give the same command with --resume, or leave --resume out");
            }
        }
        return state(folder).orElseThrow(() -> new BadRequest(Reason.NOT_FOUND, folder.getFileName() + " ended before its first snapshot",
                "leave --resume out"));
    }

    private Optional<MethodState> state(Path folder) {
        Path file = folder.resolve(STATE);
        return Files.isRegularFile(file) ? Optional.of(new MethodState(task.get(METHOD), task.get(VERSION), guarded(file, () -> Files.readAllBytes(file))))
                : Optional.empty();
    }

    /** The state that stands beside {@code rules}, as it does in the folder of a run. */
    static Optional<MethodState> beside(Path rules) {
        Path folder = rules.toAbsolutePath().getParent();
        Path file = folder.resolve(TASK);
        return Files.isRegularFile(file) ? new MiningState(guarded(file, () -> read(file))).state(folder) : Optional.empty();
    }

    private static Map<String, String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadRequest(Reason.NOT_FOUND, "'" + file + "' is not there: the run mined no rules", "name a run of gnomon rules mine");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedInput(file.getFileName().toString(), "", "has " + Files.size(file) + " bytes; allowed: " + MOST_BYTES);
        }
        JsonObject json = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
        Map<String, String> task = new TreeMap<>();
        json.entrySet().forEach(entry -> task.put(entry.getKey(), entry.getValue().getAsString()));
        if (!task.containsKey(METHOD) || !task.containsKey(VERSION)) {
            throw new JsonParseException("names no method and version");
        }
        return task;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T guarded(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: " + e.getMessage(), e);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            throw new RefusedInput(file.getFileName().toString(), "", "is not what gnomon rules mine writes: " + e.getMessage(), e);
        }
    }
}
