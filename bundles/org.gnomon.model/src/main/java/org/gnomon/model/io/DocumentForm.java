package org.gnomon.model.io;

import java.util.Arrays;
import java.util.Optional;

/** How a document is written. */
public enum DocumentForm {

    /** XMI, for people and for version control. */
    XMI(".gnomonx"),

    /** EMF's binary form, about six times faster. */
    BINARY(".gnomon");

    private final String extension;

    DocumentForm(String extension) {
        this.extension = extension;
    }

    /** The end of its file names, with the dot. */
    public String extension() {
        return extension;
    }

    /** The form of a file by its name, where it has one of the two extensions. */
    public static Optional<DocumentForm> ofFile(String name) {
        return Arrays.stream(values()).filter(form -> name.endsWith(form.extension)).findFirst();
    }
}
