package org.gnomon.io.tu;

import java.io.IOException;
import org.gnomon.api.GnomonException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** The TU text format as a service. */
@Component
@MethodInfo(id = "tu", label = "TU format", description = "Reads a folder of text files in the TU format, as the TUDataset collection has them",
        paper = "Morris et al., TUDataset: A collection of benchmark datasets for learning with graphs, 2020")
public final class TuImporter implements Importer<GraphSet> {

    @Override
    public Class<GraphSet> produces() {
        return GraphSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return source.parts().stream().filter(part -> part.endsWith(TuParts.EDGES))
                .anyMatch(part -> source.parts().contains(TuParts.prefix(part) + TuParts.GRAPH_OF_NODE));
    }

    @Override
    public GraphSet read(ImportSource source, Limits limits, Run run) throws IOException {
        try {
            return new TuReader(TuParts.of(source, limits), limits, run).read();
        } catch (RefusedInput | GnomonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RefusedInput(source.name(), "", "not a usable TU folder: " + e.getMessage(), e);
        }
    }
}
