package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.ProgressListener;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.server.Served;

/** What a server serves, read and checked before a run is recorded. */
record ServeInputs(Map<String, Loaded<Gnn>> models, Map<String, Loaded<GraphSet>> data) {

    static ServeInputs load(Session session, ServeFlags wanted) {
        CallOptions options = new CallOptions(Map.of(), wanted.seed(), Runtime.getRuntime().availableProcessors(), Optional.empty(), ProgressListener.SILENT,
                session.surroundings().cancel());
        Map<String, Loaded<Gnn>> models = new LinkedHashMap<>();
        wanted.models().forEach((name, path) -> models.put(name, new Models(session, wanted.runs()).load(path, options)));
        Map<String, Loaded<GraphSet>> data = new LinkedHashMap<>();
        wanted.data().forEach((name, path) -> data.put(name, new Data(session).load(path, options)));
        return new ServeInputs(models, data);
    }

    /** Records where everything comes from. */
    Served recordIn(RunFolder run, long seed) throws IOException {
        List<Served.Model> networks = new ArrayList<>();
        for (Map.Entry<String, Loaded<Gnn>> model : models.entrySet()) {
            Loaded<Gnn> loaded = model.getValue();
            networks.add(new Served.Model(model.getKey(), loaded.value(), SplitFile.beside(loaded.path().orElseThrow()), origin(loaded, run, seed)));
        }
        List<Served.Data> sets = new ArrayList<>();
        for (Map.Entry<String, Loaded<GraphSet>> set : data.entrySet()) {
            sets.add(new Served.Data(set.getKey(), set.getValue().value(), origin(set.getValue(), run, seed)));
        }
        return new Served(networks, sets);
    }

    /** The digest of files, or which generator made the value, from what. */
    private static String origin(Loaded<?> loaded, RunFolder run, long seed) throws IOException {
        String recorded = loaded.recordIn(run, seed);
        if (loaded.path().isPresent()) {
            return recorded;
        }
        CallResult<?> call = loaded.call();
        String values = new TreeMap<>(call.parameters()).entrySet().stream().map(value -> value.getKey() + " " + value.getValue().value())
                .collect(Collectors.joining(", "));
        return call.method().id() + " " + call.method().version() + ", " + values + ", seed " + seed;
    }
}
