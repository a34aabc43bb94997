package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.MethodSelector;

/** Label sets as users name them: a table, or a folder that holds one with its profile. */
final class Labels {

    private static final MethodSelector TABLES = MethodSelector.parse("tables");

    private final Session session;

    Labels(Session session) {
        this.session = session;
    }

    /** Reads a table as the profile says, or as it is recognised. */
    Loaded<LabelSet> load(String name, Optional<String> profile, CallOptions options) {
        Path path = session.resolve(Path.of(name));
        Imported<LabelSet> imported = profile.isEmpty() ? session.services().exchange().read(LabelSet.class, path, options)
                : session.services().exchange().read(LabelSet.class, path, TABLES, options.withParameters(Map.of("profile", file(profile.get()))));
        return new Loaded<>(imported.value(), imported.call(), Optional.of(path));
    }

    private String file(String profile) {
        Path path = session.resolve(Path.of(profile));
        return Files.isRegularFile(path) ? path.toString() : profile;
    }
}
