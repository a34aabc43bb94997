package org.gnomon.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GraphSet;

/** Graph sets as users name them: a file, a folder, or a generator. */
final class Data {

    private final Session session;
    private final Generators generators;

    Data(Session session) {
        this.session = session;
        generators = new Generators(session, "graph-set-generator");
    }

    Generators generators() {
        return generators;
    }

    /** Reads the files {@code name}, or generates with the seed of {@code options} and the generator's defaults. */
    Loaded<GraphSet> load(String name, CallOptions options) {
        if (generators.named(name).isPresent()) {
            return generate(Selectors.parse(name), options.withParameters(Map.of()));
        }
        Path path = generators.file(name, "generators");
        Imported<GraphSet> imported = session.services().exchange().read(GraphSet.class, path, options);
        return new Loaded<>(imported.value(), imported.call(), Optional.of(path));
    }

    Loaded<GraphSet> generate(MethodSelector generator, CallOptions options) {
        CallResult<GraphSet> call = session.services().gateway().call(GraphSetGenerator.class, generator, options,
                (method, parameters, run) -> method.generate(parameters, run));
        return new Loaded<>(call.value(), call, Optional.empty());
    }
}
