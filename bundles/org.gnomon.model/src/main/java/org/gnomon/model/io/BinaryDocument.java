package org.gnomon.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Documents in EMF's binary form. */
final class BinaryDocument extends BinaryResourceImpl {

    private final DocumentLimits limits;

    private BinaryDocument(DocumentLimits limits) {
        this.limits = limits;
    }

    static List<EObject> read(byte[] bytes, DocumentLimits limits) throws IOException {
        BinaryDocument document = ClosedResources.enclose(new BinaryDocument(limits));
        document.load(new ByteArrayInputStream(bytes), Map.of());
        List<EObject> roots = List.copyOf(document.getContents());
        document.getContents().clear();
        return roots;
    }

    static void write(List<? extends EObject> roots, OutputStream out) throws IOException {
        BinaryDocument document = ClosedResources.enclose(new BinaryDocument(DocumentLimits.DEFAULT));
        document.getContents().addAll(EcoreUtil.copyAll(roots));
        document.save(out, Map.of());
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        LimitedObjectInput input = new LimitedObjectInput(in, limits);
        input.loadResource(this);
        input.requireEnd();
    }
}
