package org.gnomon.cli.internal;

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
import org.gnomon.host.MethodSelector;

/** What rules are mined from and asked about, as users name it: files of stories or of triples, or a generator of stories. */
final class RuleData {

    static final String DESCRIPTION = "A file or folder of stories or of triples, or a generator of stories of gnomon data list.";

    private final Session session;
    private final Generators generators;

    RuleData(Session session) {
        this.session = session;
        generators = new Generators(session, "story-generator");
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

    Generators generators() {
        return generators;
    }

    /** Reads the files {@code name}, or generates with the seed of {@code options} and the generator's defaults. */
    Source load(String name, CallOptions options) {
        if (generators.named(name).isPresent()) {
            return new Source.Stories(onlyWorld(name, generate(Selectors.parse(name), options.withParameters(Map.of()))));
        }
        Path path = generators.file(name, "generators of stories");
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
