package org.gnomon.install.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gnomon.model.packed.RefusedInput;

/**
 * What the file {@code current} or {@code good} says: the number of a set and the digest of its file.
 *
 * @param sha256 empty for set 0, which has no file
 */
record Pointer(int number, String sha256) {

    private static final Pointer EMPTY = new Pointer(0, "");

    /** Set 0 where there is no file. */
    static Pointer read(Path file) throws IOException {
        try {
            return parse(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return EMPTY;
        }
    }

    private static Pointer parse(Path file, String text) {
        if (text.equals("0\n")) {
            return EMPTY;
        }
        if (!text.matches("[1-9][0-9]{0,8} " + Sha256.PATTERN + "\n")) {
            throw new RefusedInput(file.toString(), "", "it names no set");
        }
        int space = text.indexOf(' ');
        return new Pointer(Integer.parseInt(text.substring(0, space)), text.substring(space + 1).strip());
    }

    byte[] bytes() {
        return (number == 0 ? "0\n" : number + " " + sha256 + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
