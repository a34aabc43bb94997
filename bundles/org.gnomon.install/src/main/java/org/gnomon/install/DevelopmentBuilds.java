package org.gnomon.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.gnomon.install.internal.StableJars;

/**
 * Installs the bundles that are built into a folder, again whenever one changes. Each is pinned as it is built, with a note that says so; only the last build
 * that works stays pinned.
 */
public final class DevelopmentBuilds {

    private static final String NOTE = "development build of ";
    private static final ChangeOptions ANY_VERSION = new ChangeOptions(false, true, Optional.empty());

    private final StableJars jars;
    private final MethodInstaller installer;
    private final Consumer<Outcome> told;

    /** @param told is given what came of each build */
    public DevelopmentBuilds(Path folder, MethodInstaller installer, Consumer<Outcome> told) {
        this.jars = new StableJars(folder);
        this.installer = installer;
        this.told = told;
    }

    /** Whether a store trusts development builds and nothing else. */
    public static boolean only(MethodInstaller installer) {
        return installer.pins().stream().allMatch(pin -> pin instanceof Pin.Digest digest && digest.note().startsWith(NOTE));
    }

    /**
     * Looks once; a jar counts when it is the same in two looks.
     *
     * @throws org.gnomon.api.BadRequest when a jar went meanwhile, or another process changes the store; the jar is taken at the next look
     */
    public void look() {
        for (Path jar : jars.look()) {
            if (isBundle(jar)) {
                boolean taken = false;
                try {
                    take(jar);
                    taken = true;
                } finally {
                    if (!taken) {
                        jars.tellAgain(jar);
                    }
                }
            }
        }
    }

    private void take(Path jar) {
        String note = NOTE + jar;
        Pin pin = installer.pinFile(jar, note, ChangeOptions.DEFAULT);
        Outcome outcome = installer.update(new Source.BundleFile(jar), ANY_VERSION);
        boolean works = !(outcome instanceof Outcome.NotDone);
        installer.pins().stream().filter(other -> other instanceof Pin.Digest digest && digest.note().equals(note))
                .filter(other -> other.sha256().equals(pin.sha256()) != works).forEach(other -> installer.unpin(other.sha256(), ChangeOptions.DEFAULT));
        told.accept(outcome);
    }

    /** Builds make other jars, too: sources, features. */
    private static boolean isBundle(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
        } catch (IOException e) {
            // Not a jar, or no longer there: nothing to install. What comes in its place is told again.
            return false;
        }
    }
}
