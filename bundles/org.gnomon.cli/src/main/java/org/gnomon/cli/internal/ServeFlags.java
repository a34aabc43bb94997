package org.gnomon.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.server.ServerSettings;
import picocli.CommandLine.Option;

/** What is served, where and under which limits. */
final class ServeFlags {

    private final Session session;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1",
            description = "Name or address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches).")
    private String host;

    @Option(names = "--name", split = ",", paramLabel = "NAME",
            description = "Names by which clients call the server, beside addresses, localhost and --host.")
    private List<String> names = List.of();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8421", description = "Port to listen on; 0 for any (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = {"-m", "--model"}, paramLabel = "NAME=MODEL",
            description = "Serve a model under a name: a folder, a file, or the id of a training run. May be repeated.")
    private Map<String, String> models = new LinkedHashMap<>();

    @Option(names = {"-d", "--data"}, paramLabel = "NAME=DATA",
            description = "Serve graphs under a name: a file, a folder, or a generator of gnomon data list. May be repeated.")
    private Map<String, String> data = new LinkedHashMap<>();

    @Option(names = "--require", split = ",", paramLabel = "METHOD", defaultValue = "eig-search",
            description = "Explainers without which the server is not ready (default: ${DEFAULT-VALUE}).")
    private List<String> required;

    @Option(names = "--token-file", paramLabel = "FILE",
            description = "Holds the token that requests need; made where it does not exist (default: gnomon/server-token among the user's data).")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Requests worked on at the same time, each on one thread (default: one per processor).")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--time-limit", paramLabel = "TIME", converter = WorkFlags.Limit.class, defaultValue = "60s",
            description = "The longest that a request may take: 90s, 5m, at most 1h (default: ${DEFAULT-VALUE}).")
    private Duration timeLimit;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Seed of data that is generated (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--runs", paramLabel = "FOLDER", defaultValue = "runs", description = "Where runs are recorded (default: ${DEFAULT-VALUE}).")
    private Path runs;

    ServeFlags(Session session) {
        this.session = session;
    }

    Map<String, String> models() {
        return models;
    }

    Map<String, String> data() {
        return data;
    }

    long seed() {
        return seed;
    }

    Path runs() {
        return session.resolve(runs);
    }

    ServerSettings settings() {
        return new ServerSettings(host, names, port, session.resolve(tokenFile.orElseGet(this::usualTokenFile)),
                threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()), timeLimit, required.stream().map(Selectors::parse).toList());
    }

    /** Beside what is installed for the user. */
    private Path usualTokenFile() {
        Map<String, String> environment = session.surroundings().environment();
        Path data = Optional.ofNullable(environment.get("XDG_DATA_HOME")).filter(folder -> !folder.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(environment.getOrDefault("HOME", "."), ".local", "share"));
        return data.resolve("gnomon").resolve("server-token");
    }
}
