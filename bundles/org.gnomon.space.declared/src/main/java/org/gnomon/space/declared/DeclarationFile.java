package org.gnomon.space.declared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gnomon.model.packed.RefusedInput;

/** Files that declare spaces. */
final class DeclarationFile {

    private static final int MOST_BYTES = 1 << 20;
    private static final String EXAMPLE = "nb-macro.json";

    private DeclarationFile() {}

    /** The example in this bundle. */
    static Declaration example() {
        try (InputStream in = DeclarationFile.class.getResourceAsStream(EXAMPLE)) {
            return Declaration.read(EXAMPLE, text(EXAMPLE, in));
        } catch (IOException e) {
            throw new RefusedInput(EXAMPLE, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    static Declaration read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return Declaration.read(file, text(file, in));
        } catch (IOException | InvalidPathException e) {
            throw new RefusedInput(file, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RefusedInput(file, "", "has more than " + MOST_BYTES + " bytes");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedInput(file, "", "not UTF-8 text", e);
        }
    }
}
