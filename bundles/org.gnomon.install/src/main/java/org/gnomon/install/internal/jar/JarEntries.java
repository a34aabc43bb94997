package org.gnomon.install.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import org.gnomon.model.packed.RefusedInput;

/** The entries of a jar from outside, within limits: how many, how large, and under which names. */
final class JarEntries {

    static final int MAX_ENTRIES = 20_000;
    static final long MAX_UNPACKED = 512L << 20;
    static final long MAX_META = 8L << 20;
    private static final int CHUNK = 1 << 16;

    private final String source;
    private final JarFile jar;
    private long unpacked;

    JarEntries(String source, JarFile jar) {
        this.source = source;
        this.jar = jar;
    }

    /** All entries, read to their ends, so that their digests are checked. */
    List<JarEntry> read() throws IOException {
        List<JarEntry> entries = Collections.list(jar.entries());
        if (entries.size() > MAX_ENTRIES) {
            throw new RefusedInput(source, "", "it has " + entries.size() + " entries; allowed: " + MAX_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (JarEntry entry : entries) {
            checkName(entry.getName());
            if (!names.add(entry.getName())) {
                throw new RefusedInput(source, entry.getName(), "there are two entries of this name");
            }
            readToEnd(entry);
        }
        return entries;
    }

    private void checkName(String name) {
        boolean climbs = List.of(name.split("/", -1)).stream().anyMatch(part -> part.equals("..") || part.equals("."));
        if (climbs || name.isEmpty() || name.startsWith("/") || name.contains("//") || name.matches("(?s).*[\\\\:\\p{Cntrl}].*")) {
            throw new RefusedInput(source, name, "an entry must stay in the jar: names with parts such as 'a/b.class' and nothing else are allowed");
        }
    }

    private void readToEnd(JarEntry entry) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long most = Math.min(MAX_UNPACKED, entry.getName().startsWith("META-INF/") ? unpacked + MAX_META : MAX_UNPACKED);
        try (InputStream in = jar.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                unpacked += read;
                if (unpacked > most) {
                    throw new RefusedInput(source, entry.getName(), "too large when unpacked; allowed: " + (MAX_UNPACKED >> 20) + " MiB in all, "
                            + (MAX_META >> 20) + " MiB for an entry in META-INF");
                }
            }
        } catch (ZipException e) {
            throw new RefusedInput(source, entry.getName(), "it cannot be unpacked: " + e.getMessage(), e);
        }
    }
}
