package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodState;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.RunRecord;

/** Rules as users name them: a file, the folder of a mining run, or the id of one. */
final class RuleSets {

    static final String DESCRIPTION = "A file of rules, or the id or folder of a mining run such as 0001-mine.";

    /** Where a mining run keeps its rules, without loss. */
    static final String FILE = "rules.json";

    private final Session session;
    private final Path runs;

    /** @param runs where ids of runs are looked up */
    RuleSets(Session session, Path runs) {
        this.session = session;
        this.runs = runs;
    }

    /**
     * Rules and what their miner remembers.
     *
     * @param learned empty for rules that come from a file
     */
    record Mined(Loaded<RuleSet> rules, Optional<MethodState> learned) {}

    Mined load(String name, CallOptions options) {
        Path path = path(name);
        Imported<RuleSet> imported = session.services().exchange().read(RuleSet.class, path, options);
        return new Mined(new Loaded<>(imported.value(), imported.call(), Optional.of(path)), MiningState.beside(path));
    }

    private Path path(String name) {
        Path path = session.resolve(Path.of(name));
        Path ofRun = runs.resolve(name).resolve(FILE);
        if (!Files.exists(path) && Files.isRegularFile(ofRun)) {
            return ofRun;
        }
        if (!Files.exists(path) && !name.contains("/")) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file, folder or mining run '" + name + "'; mining runs in " + runs + ": " + mined(),
                    "mine some: gnomon rules mine --help");
        }
        return Files.isRegularFile(path.resolve(FILE)) ? path.resolve(FILE) : path;
    }

    private String mined() {
        List<String> ids = session.services().runs().list(runs).stream().filter(run -> Files.isRegularFile(run.folder().resolve(FILE))).map(RunRecord::id)
                .toList();
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
