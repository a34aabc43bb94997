package org.gnomon.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.DocumentLimits;
import org.gnomon.model.io.ModelDocuments;

/** Model documents, binary or XMI. */
final class Documents {

    private static final String ENDINGS = "'" + DocumentForm.BINARY.extension() + "' or '" + DocumentForm.XMI.extension() + "'";

    private Documents() {}

    static boolean in(ImportSource source) {
        return SinglePart.in(source, Documents::isDocument);
    }

    /** What the one document of {@code source} holds at its top. */
    static Content read(ImportSource source, Limits limits, Run run) throws IOException {
        String part = SinglePart.of(source, Documents::isDocument, ENDINGS, limits);
        run.checkCancelled();
        try (InputStream in = source.open(part)) {
            List<EObject> roots = ModelDocuments.load(in, part, DocumentForm.ofFile(part).orElseThrow(), documentLimits(limits));
            run.checkCancelled();
            return new Content(part, roots);
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

    /**
     * A document that was read.
     *
     * @param part its name
     */
    record Content(String part, List<EObject> roots) {

        /** The one element of a type at its top. */
        <T extends EObject> T only(Class<T> type) {
            return ModelDocuments.only(type, roots, part);
        }
    }
}
