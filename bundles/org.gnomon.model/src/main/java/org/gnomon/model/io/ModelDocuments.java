package org.gnomon.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.packed.RefusedInput;

/** Loads and saves model documents. A document is closed: what it refers to, it holds. */
public final class ModelDocuments {

    private ModelDocuments() {}

    /**
     * Reads a whole document; the stream is not closed.
     *
     * @param source what to call it in messages, for example the file's name
     * @return the objects at the top, all references resolved within the document
     * @throws RefusedInput when it is malformed, over a limit, or refers to anything outside itself
     * @throws IOException when the stream cannot be read
     */
    public static List<EObject> load(InputStream in, String source, DocumentForm form, DocumentLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxBytes());
        if (bytes.length == limits.maxBytes() && in.read() >= 0) {
            throw new RefusedInput(source, "", "longer than " + limits.maxBytes() + " bytes");
        }
        try {
            List<EObject> roots = switch (form) {
                case XMI -> XmiDocument.read(bytes, limits);
                case BINARY -> BinaryDocument.read(bytes, limits);
            };
            DocumentCheck.of(roots);
            return roots;
        } catch (NotAccepted e) {
            throw new RefusedInput(source, e.position(), e.getMessage(), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RefusedInput(source, FailurePosition.of(e), "not a usable document: " + FailurePosition.message(e), e);
        }
    }

    /**
     * The one object of type {@code type} at the top of a document.
     *
     * @throws RefusedInput when there is none or more than one
     */
    public static <T extends EObject> T only(Class<T> type, List<EObject> roots, String source) {
        List<T> found = roots.stream().filter(type::isInstance).map(type::cast).toList();
        if (found.size() != 1) {
            throw new RefusedInput(source, "", "holds " + found.size() + " objects of type " + type.getSimpleName() + " at the top; expected 1");
        }
        return found.getFirst();
    }

    /**
     * Writes a document; the same objects give the same bytes. The stream is not closed, and nothing is written where the document is not closed.
     *
     * @param roots the objects at the top; they are not changed, and stay where they are
     * @throws IllegalArgumentException when an id is unusable or used twice, or a reference leaves the document
     */
    public static void save(List<? extends EObject> roots, DocumentForm form, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DocumentCheck.of(roots);
            DocumentIds.check(roots);
            switch (form) {
                case XMI -> XmiDocument.write(roots, bytes);
                case BINARY -> BinaryDocument.write(roots, bytes);
            }
        } catch (NotAccepted e) {
            throw new IllegalArgumentException(e.position() + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the document cannot be written: " + FailurePosition.message(e), e);
        }
        bytes.writeTo(out);
    }
}
