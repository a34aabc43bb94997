package org.gnomon.io.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.ModelDocuments;
import org.osgi.service.component.annotations.Component;

/** Architectures as Gnomon's model documents as a service; what it writes, {@link ArchitectureImporter} reads back. */
@Component
@MethodInfo(id = "gnomon-architecture", label = "Gnomon architecture", description = "Writes an architecture as the model document architecture.gnomonx")
public final class ArchitectureExporter implements Exporter<PackedComputation> {

    static final String FILE = "architecture" + DocumentForm.XMI.extension();

    @Override
    public Class<PackedComputation> accepts() {
        return PackedComputation.class;
    }

    @Override
    public void write(PackedComputation architecture, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            ModelDocuments.save(ArchitectureGraphs.document(ArchitectureGraphs.graph(architecture, Origin.GENERATED)), DocumentForm.XMI, out);
        }
    }
}
