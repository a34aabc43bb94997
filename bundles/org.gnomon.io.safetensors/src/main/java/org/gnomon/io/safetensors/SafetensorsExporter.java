package org.gnomon.io.safetensors;

import java.io.IOException;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.packed.GnnNetwork;
import org.osgi.service.component.annotations.Component;

/** Models for PyTorch as a service; what it writes, {@link SafetensorsImporter} reads back bit for bit. */
@Component
@MethodInfo(id = "safetensors", label = "safetensors",
        description = "Writes a graph neural network as model.json and model.safetensors, for PyTorch")
public final class SafetensorsExporter implements Exporter<GnnNetwork> {

    @Override
    public Class<GnnNetwork> accepts() {
        return GnnNetwork.class;
    }

    @Override
    public void write(GnnNetwork network, Path folder) throws IOException {
        NetworkTensors tensors = new NetworkTensors(network);
        ExportCheck.of(tensors);
        new ModelWriter(tensors).write(folder);
    }
}
