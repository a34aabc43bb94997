package org.gnomon.install.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gnomon.model.packed.RefusedInput;

/** An XML file of a repository: in a jar of the same name, or as it is. */
final class PackedXml {

    private static final int MAX_PACKED = 32 << 20;
    private static final int MAX_UNPACKED = 128 << 20;

    private PackedXml() {}

    /**
     * The document.
     *
     * @param name without ending: {@code content}
     * @return absent where the repository has neither form
     */
    static Optional<byte[]> get(Transport transport, String name) {
        Optional<byte[]> jar = transport.get(name + ".jar", MAX_PACKED);
        return jar.isPresent() ? jar.map(bytes -> unpack(bytes, name)) : transport.get(name + ".xml", MAX_UNPACKED);
    }

    private static byte[] unpack(byte[] jar, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name + ".xml")) {
                    return limited(zip, name);
                }
            }
        } catch (IOException e) {
            throw new RefusedInput(name + ".jar", "", "it cannot be unpacked: " + e.getMessage(), e);
        }
        throw new RefusedInput(name + ".jar", "", "there is no " + name + ".xml in it");
    }

    private static byte[] limited(InputStream in, String name) throws IOException {
        byte[] content = in.readNBytes(MAX_UNPACKED + 1);
        if (content.length > MAX_UNPACKED) {
            throw new RefusedInput(name + ".jar", name + ".xml", "it is over " + (MAX_UNPACKED >> 20) + " MiB when unpacked");
        }
        return content;
    }
}
