package org.gnomon.api.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What an importer may read: one file, or the files directly inside one folder. Nothing else, and never the network. */
@ProviderType
public interface ImportSource {

    /** Name of the file or folder, without its path: {@code MUTAG}. */
    String name();

    /** Names of the parts, sorted: the files of a folder, or the one file. */
    List<String> parts();

    /** Size of a part in bytes. */
    long size(String part) throws IOException;

    /**
     * Opens a part; the caller closes it.
     *
     * @throws org.gnomon.model.packed.RefusedInput when there is no such part or it is over the size limit
     */
    InputStream open(String part) throws IOException;
}
