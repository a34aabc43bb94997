package ${package};

import java.io.IOException;
import java.util.List;
import org.gnomon.api.GnomonException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** ${name} as a service. */
@Component
@MethodInfo(id = "${id}", label = "${name}", description = "Reads one graph from a list of edges, a line with two node numbers each")
public final class ${name}Importer implements Importer<GraphSet> {

    private static final String ENDING = ".edges";

    @Override
    public Class<GraphSet> produces() {
        return GraphSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return source.parts().stream().filter(part -> part.endsWith(ENDING)).count() == 1;
    }

    @Override
    public GraphSet read(ImportSource source, Limits limits, Run run) throws IOException {
        String part = source.parts().stream().filter(p -> p.endsWith(ENDING)).findFirst().orElseThrow();
        if (source.size(part) > limits.maxBytes()) {
            throw new RefusedInput(part, "", "it has " + source.size(part) + " bytes; allowed: up to " + limits.maxBytes());
        }
        try {
            String name = part.substring(0, part.length() - ENDING.length());
            return new GraphSet(name, Task.GRAPH, 1, List.of("unknown"), List.of(), List.of(new ${name}Reader(part, limits, run).read(source.open(part))));
        } catch (RefusedInput | GnomonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RefusedInput(part, "", "not a usable list of edges: " + e.getMessage(), e);
        }
    }
}
