package org.gnomon.install.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gnomon.api.BadRequest;
import org.gnomon.host.AtomicFiles;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;

/**
 * A folder where people put jars. One that is the same in two looks is given to the installer like any other, and then moved to {@code taken} or, with the
 * reason beside it, to {@code refused}: the folder is a way in, not a second place that says what is installed.
 */
final class DropFolder {

    private static final Logger LOG = System.getLogger("org.gnomon.install");

    private final Path folder;
    private final StableJars jars;
    private final MethodInstaller installer;

    DropFolder(Path folder, MethodInstaller installer) {
        this.folder = folder;
        this.jars = new StableJars(folder);
        this.installer = installer;
    }

    /** Looks once. */
    void look() {
        for (Path file : jars.look()) {
            try {
                take(file);
            } catch (NoSuchFileException e) {
                LOG.log(Level.DEBUG, "another process took " + e.getFile());
            } catch (IOException e) {
                jars.tellAgain(file);
                throw new UncheckedIOException("the drop folder " + folder + " cannot be changed: " + e, e);
            }
        }
    }

    private void take(Path file) throws IOException {
        try {
            Outcome outcome = installer.update(new Source.BundleFile(file), ChangeOptions.DEFAULT);
            if (outcome instanceof Outcome.NotDone) {
                AtomicFiles.write(Files.createDirectories(folder.resolve("refused")).resolve(file.getFileName() + ".txt"),
                        (String.join("\n", outcome.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
                move(file, "refused");
                LOG.log(Level.WARNING, "refused: " + file + "; " + String.join("; ", outcome.lines()));
            } else {
                move(file, "taken");
                LOG.log(Level.INFO, "taken: " + file + "; " + String.join("; ", outcome.lines()));
            }
        } catch (BadRequest e) {
            // Another process changes the store; the file waits.
            jars.tellAgain(file);
            LOG.log(Level.DEBUG, file + " waits: " + e.getMessage());
        }
    }

    private void move(Path file, String to) throws IOException {
        Files.move(file, Files.createDirectories(folder.resolve(to)).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
