package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.RunFolder;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Runs as folders of files. */
@Component(service = RunStore.class)
public final class FileRunStore implements RunStore {

    private final Clock clock;
    private final Map<String, String> environment;

    /** The environment is this bundle's version, the JVM and the system. */
    @Activate
    public FileRunStore(BundleContext context) {
        this(Clock.systemUTC(), context.getBundle().getVersion().toString());
    }

    FileRunStore(Clock clock, String hostVersion) {
        this.clock = clock;
        this.environment = new LinkedHashMap<>();
        environment.put("gnomon", hostVersion);
        environment.put("java.version", System.getProperty("java.version"));
        environment.put("os.name", System.getProperty("os.name"));
        environment.put("os.arch", System.getProperty("os.arch"));
    }

    @Override
    public RunFolder start(Path root, String verb, Map<String, String> arguments, long seed) {
        try {
            Path folder = RunIds.create(root, verb);
            RunState state = new RunState(verb, new LinkedHashMap<>(arguments), seed, new LinkedHashMap<>(environment), clock.instant());
            return FileRunFolder.begin(folder, state, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("no run folder can be made in " + root + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<RunRecord> list(Path root) {
        try {
            return RunIds.list(root).stream().map(id -> RunJson.read(root.resolve(id))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the runs in " + root + " cannot be listed: " + e.getMessage(), e);
        }
    }

    @Override
    public RunRecord find(Path root, String id) {
        try {
            List<String> ids = Files.isDirectory(root) ? RunIds.list(root) : List.of();
            if (ids.contains(id)) {
                return RunJson.read(root.resolve(id));
            }
            String existing = ids.isEmpty() ? "none" : String.join(", ", ids);
            throw new BadRequest(Reason.NOT_FOUND, "no run '" + id + "' in " + root + "; there are: " + existing,
                    NearMiss.question(id, ids) + "try: gnomon runs list");
        } catch (IOException e) {
            throw new UncheckedIOException("the runs in " + root + " cannot be listed: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Difference> diff(RunRecord left, RunRecord right) {
        return RunDifferences.between(left, right);
    }
}
