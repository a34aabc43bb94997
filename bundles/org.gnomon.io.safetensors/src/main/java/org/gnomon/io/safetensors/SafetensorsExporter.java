package org.gnomon.io.safetensors;

import java.io.IOException;
import java.nio.file.Path;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.osgi.service.component.annotations.Component;

/** Models for PyTorch as a service; what it writes, {@link SafetensorsImporter} reads back bit for bit. */
@Component
@MethodInfo(id = "safetensors", label = "safetensors",
        description = "Writes a graph neural network as model.json and model.safetensors, for PyTorch")
public final class SafetensorsExporter implements Exporter<Gnn> {

    @Override
    public Class<Gnn> accepts() {
        return Gnn.class;
    }

    @Override
    public void write(Gnn network, Path folder) throws IOException {
        if (!(network instanceof GnnNetwork layers)) {
            throw new BadRequest(BadRequest.Reason.UNSUPPORTED, "network '" + network.name()
                    + "' is not made of GCN, GIN and GraphSAGE layers alone; safetensors folders describe no others", "write it as gnomon-model");
        }
        NetworkTensors tensors = new NetworkTensors(layers);
        ExportCheck.of(tensors);
        new ModelWriter(tensors).write(folder);
    }
}
