package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.api.data.StoryGenerator.World;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Exchange;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;

/** What rules are mined from and asked about, as users name it: files of stories or of triples, or a generator of stories. */
final class RuleData {

    static final String DESCRIPTION = "A file or folder of stories or of triples, or a generator of stories of gnomon data list.";

    private static final String KIND = "story-generator";

    private final Session session;

    RuleData(Session session) {
        this.session = session;
    }

    /** One of two kinds. */
    sealed interface Source {

        Loaded<?> loaded();

        /** Id of the miner that users mean where they name none. */
        String usualMiner();

        /** Small graphs with a question each. */
        record Stories(Loaded<InstanceSet> loaded) implements Source {
            @Override
            public String usualMiner() {
                return "r5";
            }
        }

        /** A knowledge graph. */
        record Facts(Loaded<FactSplits> loaded) implements Source {
            @Override
            public String usualMiner() {
                return "path-rules";
            }
        }
    }

    /** The newest version of every installed generator of stories. */
    List<MethodDescriptor> generators() {
        return NewestMethods.of(session.services().gateway(), KIND);
    }

    /** The generator {@code name}, where there is no file of that name. */
    Optional<MethodDescriptor> generator(String name) {
        String id = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        return Files.exists(session.resolve(Path.of(name))) ? Optional.empty() : generators().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** Reads the files {@code name}, or generates with the seed of {@code options} and the generator's defaults. */
    Source load(String name, CallOptions options) {
        if (generator(name).isPresent()) {
            return new Source.Stories(onlyWorld(name, generate(Selectors.parse(name), options.withParameters(Map.of()))));
        }
        Path path = session.resolve(Path.of(name));
        if (!Files.exists(path) && !name.contains("/")) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file, folder or generator '" + name + "'; generators of stories: "
                    + String.join(", ", generators().stream().map(MethodDescriptor::id).toList()), "try: gnomon data list");
        }
        Exchange exchange = session.services().exchange();
        return exchange.importer(InstanceSet.class, path, options).isPresent() ? new Source.Stories(read(InstanceSet.class, path, options))
                : new Source.Facts(read(FactSplits.class, path, options));
    }

    private <T> Loaded<T> read(Class<T> type, Path path, CallOptions options) {
        Imported<T> imported = session.services().exchange().read(type, path, options);
        return new Loaded<>(imported.value(), imported.call(), Optional.of(path));
    }

    private static Loaded<InstanceSet> onlyWorld(String name, CallResult<List<World>> call) {
        if (call.value().size() != 1) {
            throw new BadRequest(Reason.USAGE, "'" + name + "' makes " + Numbers.count(call.value().size(), "world") + "; one is needed here",
                    "write them to folders and name one: gnomon data generate " + name);
        }
        return new Loaded<>(call.value().getFirst().instances(), call, Optional.empty());
    }

    CallResult<List<World>> generate(MethodSelector generator, CallOptions options) {
        return session.services().gateway().call(StoryGenerator.class, generator, options, (method, parameters, run) -> method.generate(parameters, run));
    }
}
