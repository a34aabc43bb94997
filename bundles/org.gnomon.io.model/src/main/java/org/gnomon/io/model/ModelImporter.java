package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Gnn;
import org.osgi.service.component.annotations.Component;

/** Networks from Gnomon's model documents as a service. */
@Component
@MethodInfo(id = "gnomon-model", label = "Gnomon model", description = "Reads a graph neural network from a model document, binary or XMI")
public final class ModelImporter implements Importer<Gnn> {

    @Override
    public Class<Gnn> produces() {
        return Gnn.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return Documents.in(source);
    }

    @Override
    public Gnn read(ImportSource source, Limits limits, Run run) throws IOException {
        return GnnModels.network(Documents.read(source, limits, run).only(GnnModel.class));
    }
}
