package org.gnomon.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.DocumentLimits;
import org.gnomon.model.io.ModelDocuments;
import org.gnomon.model.packed.Gnn;
import org.osgi.service.component.annotations.Component;

/** Networks from Gnomon's model documents as a service. */
@Component
@MethodInfo(id = "gnomon-model", label = "Gnomon model", description = "Reads a graph neural network from a model document, binary or XMI")
public final class ModelImporter implements Importer<Gnn> {

    private static final String ENDINGS = "'" + DocumentForm.BINARY.extension() + "' or '" + DocumentForm.XMI.extension() + "'";

    @Override
    public Class<Gnn> produces() {
        return Gnn.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return SinglePart.in(source, ModelImporter::isDocument);
    }

    @Override
    public Gnn read(ImportSource source, Limits limits, Run run) throws IOException {
        String part = SinglePart.of(source, ModelImporter::isDocument, ENDINGS, limits);
        run.checkCancelled();
        try (InputStream in = source.open(part)) {
            List<EObject> roots = ModelDocuments.load(in, part, DocumentForm.ofFile(part).orElseThrow(), documentLimits(limits));
            run.checkCancelled();
            return GnnModels.network(ModelDocuments.only(GnnModel.class, roots, part));
        }
    }

    private static boolean isDocument(String part) {
        return DocumentForm.ofFile(part).isPresent();
    }

    /** The tighter of the host's limits and those of documents. */
    private static DocumentLimits documentLimits(Limits limits) {
        DocumentLimits own = DocumentLimits.DEFAULT;
        return new DocumentLimits((int) Math.min(own.maxBytes(), limits.maxBytes()), Math.min(own.maxItems(), limits.maxItems()), own.maxDepth());
    }
}
