package org.gnomon.install.internal.jar;

import java.io.IOException;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the signature of a jar whose entries have all been read. */
final class Seals {

    /** What carries the signature and so is not signed itself. */
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE_FILE = Pattern.compile("META-INF/[^/]*\\.SF", Pattern.CASE_INSENSITIVE);

    private Seals() {}

    static Seal of(JarFile jar, List<JarEntry> entries) throws IOException {
        if (entries.stream().noneMatch(entry -> SIGNATURE_FILE.matcher(entry.getName()).matches())) {
            return new Seal.Unsigned();
        }
        List<JarEntry> content = entries.stream().filter(entry -> !entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()).toList();
        if (content.stream().allMatch(entry -> entry.getCodeSigners() == null)) {
            return new Seal.Broken("nothing in it is signed in a way that this Java accepts");
        }
        Optional<JarEntry> added = content.stream().filter(entry -> entry.getCodeSigners() == null).findFirst();
        if (added.isPresent()) {
            return new Seal.Broken("'" + added.get().getName() + "' is not signed; it was added afterwards");
        }
        return missing(jar.getManifest(), entries).<Seal>map(name -> new Seal.Broken("'" + name + "' was signed and has been taken out"))
                .orElseGet(() -> common(content));
    }

    private static Optional<String> missing(Manifest manifest, List<JarEntry> entries) {
        Set<String> names = entries.stream().map(JarEntry::getName).collect(Collectors.toSet());
        return manifest.getEntries().keySet().stream().filter(name -> !names.contains(name)).sorted().findFirst();
    }

    private static Seal common(List<JarEntry> content) {
        List<CodeSigner> signers = new ArrayList<>(List.of(content.getFirst().getCodeSigners()));
        content.forEach(entry -> signers.retainAll(List.of(entry.getCodeSigners())));
        return signers.isEmpty() ? new Seal.Broken("no one signed all of it") : new Seal.Whole(signers);
    }
}
