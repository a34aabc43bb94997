package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GraphSet;

/** Graph sets as users name them: a file, a folder, or a generator. */
final class Data {

    private static final String KIND = "graph-set-generator";

    private final Session session;

    Data(Session session) {
        this.session = session;
    }

    /** The newest version of every installed generator. */
    List<MethodDescriptor> generators() {
        return NewestMethods.of(session.services().gateway(), KIND);
    }

    /** The generator {@code name}, where there is no file of that name. */
    Optional<MethodDescriptor> generator(String name) {
        String id = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        return Files.exists(session.resolve(Path.of(name))) ? Optional.empty() : generators().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** Reads the files {@code name}, or generates with the seed of {@code options} and the generator's defaults. */
    Loaded<GraphSet> load(String name, CallOptions options) {
        if (generator(name).isPresent()) {
            return generate(Selectors.parse(name), options.withParameters(Map.of()));
        }
        Path path = session.resolve(Path.of(name));
        if (!Files.exists(path) && !name.contains("/")) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file, folder or generator '" + name + "'; generators: "
                    + String.join(", ", generators().stream().map(MethodDescriptor::id).toList()), "try: gnomon data list");
        }
        Imported<GraphSet> imported = session.services().exchange().read(GraphSet.class, path, options);
        return new Loaded<>(imported.value(), imported.call(), Optional.of(path));
    }

    Loaded<GraphSet> generate(MethodSelector generator, CallOptions options) {
        CallResult<GraphSet> call = session.services().gateway().call(GraphSetGenerator.class, generator, options,
                (method, parameters, run) -> method.generate(parameters, run));
        return new Loaded<>(call.value(), call, Optional.empty());
    }
}
