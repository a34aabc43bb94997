package org.gnomon.io.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.ModelDocuments;
import org.gnomon.model.packed.Gnn;
import org.osgi.service.component.annotations.Component;

/** Networks as Gnomon's model documents as a service; what it writes, {@link ModelImporter} reads back bit for bit. */
@Component
@MethodInfo(id = "gnomon-model", label = "Gnomon model", description = "Writes a graph neural network as the model document model.gnomon")
public final class ModelExporter implements Exporter<Gnn> {

    static final String FILE = "model" + DocumentForm.BINARY.extension();

    @Override
    public Class<Gnn> accepts() {
        return Gnn.class;
    }

    @Override
    public void write(Gnn network, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            ModelDocuments.save(GnnModels.document(GnnModels.model(network)), DocumentForm.BINARY, out);
        }
    }
}
