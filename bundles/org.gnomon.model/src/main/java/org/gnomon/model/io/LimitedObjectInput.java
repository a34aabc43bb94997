package org.gnomon.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream;

/**
 * Reads EMF's binary form without trusting a size in it: nothing is allocated for a claim that the rest of the document could not hold, and lists and
 * objects are counted.
 */
final class LimitedObjectInput extends EObjectInputStream {

    private final int length;
    private final DocumentLimits limits;
    private int depth;
    private long items;

    /** @param in all of the document, in memory: what is available is what is left */
    LimitedObjectInput(InputStream in, DocumentLimits limits) throws IOException {
        this(in, limits, in.available());
    }

    private LimitedObjectInput(InputStream in, DocumentLimits limits, int length) throws IOException {
        super(in, Map.of());
        this.length = length;
        this.limits = limits;
        dataValueList = new CountedValues();
    }

    @Override
    protected void readStyle() throws IOException {
        super.readStyle();
        if (style != STYLE_BINARY_FLOATING_POINT) {
            throw new IOException("written in style " + style + "; expected " + STYLE_BINARY_FLOATING_POINT);
        }
    }

    @Override
    protected InternalEObject[] allocateInternalEObjectArray(int size) {
        claim(size);
        return super.allocateInternalEObjectArray(size);
    }

    @Override
    public InternalEObject loadEObject() throws IOException {
        depth++;
        require(depth <= limits.maxDepth(), "objects are nested deeper than " + limits.maxDepth());
        require(eObjectList.size() <= limits.maxItems(), "more than " + limits.maxItems() + " objects");
        InternalEObject object = super.loadEObject();
        depth--;
        return object;
    }

    @Override
    protected void loadFeatureValue(InternalEObject object, EStructuralFeatureData data) throws IOException {
        EStructuralFeature feature = data.eStructuralFeature;
        require(!feature.isTransient(), "'" + feature.getName() + "' is computed and cannot be given");
        require(!feature.isMany() || ((List<?>) object.eGet(feature, false)).isEmpty(), "'" + feature.getName() + "' is given twice");
        super.loadFeatureValue(object, data);
    }

    @Override
    public String readSegmentedString() throws IOException {
        return readString();
    }

    @Override
    public String readString() throws IOException {
        int count = readCompressedInt();
        if (count == -1) {
            return null;
        }
        requireLeft(count);
        char[] text = new char[count];
        int i = 0;
        for (byte value = 1; i < count && value != 0;) {
            value = readByte();
            if (value != 0) {
                text[i++] = (char) (value & 0xFF);
            }
        }
        while (i < count) {
            text[i++] = readChar();
        }
        return new String(text);
    }

    void requireEnd() throws IOException {
        require(inputStream.available() == 0, inputStream.available() + " bytes are left over");
    }

    private void claim(int size) {
        requireLeft(size);
        items += size;
        require(items <= limits.maxItems(), "more than " + limits.maxItems() + " list entries");
    }

    /** Every entry and every character takes a byte at least. */
    private void requireLeft(int size) {
        int left = left();
        require(0 <= size && size <= left, "claims " + size + " entries; " + left + " bytes are left");
    }

    private void require(boolean holds, String reason) {
        if (!holds) {
            throw new NotAccepted("byte " + (length - left()), reason);
        }
    }

    private int left() {
        try {
            return inputStream.available();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be counted", e);
        }
    }

    private final class CountedValues extends BasicEList<Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public void grow(int capacity) {
            claim(capacity);
            super.grow(capacity);
        }
    }
}
