package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.RunRecord;
import org.gnomon.model.packed.Gnn;

/** Networks as users name them: a file or folder of a model, the folder of a training run, or the id of one. */
final class Models {

    /** Where a training run keeps its model. */
    static final String FOLDER = "model";

    private final Session session;
    private final Path runs;

    /** @param runs where ids of runs are looked up */
    Models(Session session, Path runs) {
        this.session = session;
        this.runs = runs;
    }

    Loaded<Gnn> load(String name, CallOptions options) {
        Path path = path(name);
        Imported<Gnn> imported = session.services().exchange().read(Gnn.class, path, options);
        return new Loaded<>(imported.value(), imported.call(), Optional.of(path));
    }

    private Path path(String name) {
        Path path = session.resolve(Path.of(name));
        Path ofRun = runs.resolve(name);
        if (!Files.exists(path) && Files.isDirectory(ofRun.resolve(FOLDER))) {
            return ofRun.resolve(FOLDER);
        }
        if (!Files.exists(path) && !name.contains("/")) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file, folder or training run '" + name + "'; training runs in " + runs + ": " + trained(),
                    "train one: gnomon train --help");
        }
        return Files.isDirectory(path.resolve(FOLDER)) ? path.resolve(FOLDER) : path;
    }

    private String trained() {
        List<String> ids = session.services().runs().list(runs).stream().filter(run -> Files.isDirectory(run.folder().resolve(FOLDER))).map(RunRecord::id)
                .toList();
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
