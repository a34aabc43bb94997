package org.gnomon.io.safetensors;

import java.io.IOException;
import java.io.InputStream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** The two files of a model folder, their sizes checked before anything is read. */
record ModelParts(ImportSource source, Limits limits) {

    static final String DESCRIPTION = "model.json";
    static final String TENSORS = "model.safetensors";

    /** More than any description or tensor list needs: the header of a network of the largest allowed depth is about 200 KiB. */
    static final int MAX_JSON_BYTES = 1 << 20;

    /** Refuses missing files and more bytes than allowed. */
    static ModelParts of(ImportSource source, Limits limits) throws IOException {
        ModelParts parts = new ModelParts(source, limits);
        long bytes = parts.size(DESCRIPTION) + parts.size(TENSORS);
        if (bytes > limits.maxBytes()) {
            throw new RefusedInput(source.name(), "", "the parts have " + bytes + " bytes; the limit is " + limits.maxBytes());
        }
        return parts;
    }

    static boolean in(ImportSource source) {
        return source.parts().contains(DESCRIPTION) && source.parts().contains(TENSORS);
    }

    long size(String part) throws IOException {
        if (!source.parts().contains(part)) {
            throw new RefusedInput(part, "", "missing from '" + source.name() + "'; a model is a folder with " + DESCRIPTION + " and " + TENSORS);
        }
        return source.size(part);
    }

    /** All bytes of the description. */
    byte[] description() throws IOException {
        try (InputStream in = source.open(DESCRIPTION)) {
            byte[] bytes = in.readNBytes(MAX_JSON_BYTES + 1);
            if (bytes.length > MAX_JSON_BYTES) {
                throw new RefusedInput(DESCRIPTION, "", "longer than " + MAX_JSON_BYTES + " bytes");
            }
            return bytes;
        }
    }

    InputStream tensors() throws IOException {
        return source.open(TENSORS);
    }
}
