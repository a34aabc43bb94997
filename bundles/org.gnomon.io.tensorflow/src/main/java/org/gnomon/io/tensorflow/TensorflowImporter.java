package org.gnomon.io.tensorflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** Networks in frozen graphs of TensorFlow as computation graphs. */
@Component
@MethodInfo(id = "tensorflow", label = "TensorFlow frozen graph", description = "Reads the architecture of a frozen graph; weights are passed over",
        paper = "Mills et al., GENNAPE: Towards Generalized Neural Architecture Performance Estimators, AAAI 2023")
public final class TensorflowImporter implements Importer<PackedComputation> {

    private static final String ENDING = ".pb";

    @Override
    public Class<PackedComputation> produces() {
        return PackedComputation.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return parts(source).size() == 1;
    }

    private static List<String> parts(ImportSource source) {
        return source.parts().stream().filter(part -> part.endsWith(ENDING)).toList();
    }

    @Override
    public PackedComputation read(ImportSource source, Limits limits, Run run) throws IOException {
        List<String> parts = parts(source);
        if (parts.size() != 1) {
            throw new RefusedInput(source.name(), "", parts.isEmpty() ? "no file ends in " + ENDING
                    : "several files end in " + ENDING + ": " + String.join(", ", parts) + "; give one file");
        }
        String part = parts.getFirst();
        if (source.size(part) > limits.maxBytes()) {
            throw new RefusedInput(part, "", "has " + source.size(part) + " bytes; the limit is " + limits.maxBytes());
        }
        try (InputStream in = source.open(part)) {
            run.phase("read graph", 1);
            FrozenGraph graph = new FrozenGraph(part, GraphDefReader.read(in, part, limits, run));
            run.step();
            return graph.computation(part.substring(0, part.length() - ENDING.length()), run);
        }
    }
}
