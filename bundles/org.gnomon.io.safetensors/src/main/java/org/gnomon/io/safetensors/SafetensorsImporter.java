package org.gnomon.io.safetensors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gnomon.api.GnomonException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** Models from PyTorch as a service. */
@Component
@MethodInfo(id = "safetensors", label = "safetensors",
        description = "Reads a graph neural network from model.json and model.safetensors, as PyTorch writes it")
public final class SafetensorsImporter implements Importer<Gnn> {

    @Override
    public Class<Gnn> produces() {
        return Gnn.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return ModelParts.in(source);
    }

    @Override
    public Gnn read(ImportSource source, Limits limits, Run run) throws IOException {
        try {
            return read(ModelParts.of(source, limits), run);
        } catch (RefusedInput | GnomonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RefusedInput(source.name(), "", "not a usable model folder: " + e.getMessage(), e);
        }
    }

    private static Gnn read(ModelParts parts, Run run) throws IOException {
        ModelDescription model = DescriptionReader.read(parts.description());
        try (InputStream in = new BufferedInputStream(parts.tensors())) {
            TensorHeader header = TensorHeader.read(in, parts.size(ModelParts.TENSORS), parts.limits().maxItems());
            Map<String, TensorRole> roles = TensorMatch.of(model, header);
            Map<String, double[]> values = new TensorData(in, header, run).read(roles, parts.limits().maxBytes());
            return new NetworkAssembly(model, values).network();
        }
    }
}
