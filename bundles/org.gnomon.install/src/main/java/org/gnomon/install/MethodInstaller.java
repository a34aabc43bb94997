package org.gnomon.install;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, updates and removes methods while the process runs, and keeps what was before. A change is checked, tried in this framework beside what
 * serves, and only then put in force; other processes on the same store take it over within seconds. What is refused or breaks changes nothing.
 * Thread-safe.
 *
 * <p>Every method that reads or writes the store throws {@link java.io.UncheckedIOException} when that is not possible, and
 * {@link org.gnomon.api.BadRequest} (unsupported) when another process keeps the store locked.
 */
@ProviderType
public interface MethodInstaller {

    /**
     * Adds the bundle of a file, or a feature or bundle of a repository with what it needs. With a canary in the options it comes beside the version that
     * serves.
     *
     * @throws org.gnomon.api.BadRequest (not found) when the source has no such unit, with those it has
     */
    Outcome install(Source source, ChangeOptions options);

    /** Puts content in the place of installed bundles (with a canary in the options: canaries) of the same name; otherwise as {@link #install}. */
    Outcome update(Source source, ChangeOptions options);

    /**
     * Updates an installed bundle from where it came from.
     *
     * @param name symbolic name or id of a method
     * @throws org.gnomon.api.BadRequest (not found) when it is not installed, with what is
     */
    Outcome update(String name, ChangeOptions options);

    /**
     * Takes a bundle out.
     *
     * @param name symbolic name or id of a method
     * @throws org.gnomon.api.BadRequest (not found) when it is not installed, with what is
     */
    Outcome remove(String name, ChangeOptions options);

    /**
     * Lets a canary take the place of the version that serves.
     *
     * @param name symbolic name or id of a method
     * @throws org.gnomon.api.BadRequest (not found) when there is no such canary, with those there are
     */
    Outcome promote(String name, ChangeOptions options);

    /** Takes a canary out; otherwise as {@link #promote}. */
    Outcome abort(String name, ChangeOptions options);

    /**
     * Returns to an earlier set.
     *
     * @param number of the set; absent for the one that the current set was made from. The current number leaves safe mode and tries the set again.
     * @throws org.gnomon.api.BadRequest (not found) when there is no such set, with those there are
     */
    Outcome rollback(OptionalInt number, ChangeOptions options);

    /** What is wrong with the store: damaged files, content that differs from its digest, and what would not be trusted today. */
    List<Problem> verify();

    /**
     * What is in a source, and what would keep it from being installed, whatever is installed now: structure, trust, missing packages; and what its manifest
     * breaks of the contract of methods. Nothing of it is executed, and nothing is changed.
     */
    Examination examine(Source source);

    /** What is trusted, by digest. */
    List<Pin> pins();

    /**
     * Trusts one file by its digest.
     *
     * @param sha256 64 hexadecimal digits
     * @throws org.gnomon.api.BadRequest (usage) when it is no digest
     */
    Pin pinDigest(String sha256, String note, ChangeOptions options);

    /**
     * Trusts one file as it is now.
     *
     * @throws org.gnomon.api.BadRequest (not found) when there is no such file
     */
    Pin pinFile(Path file, String note, ChangeOptions options);

    /**
     * Trusts the certificates in a file (X.509, PEM or DER).
     *
     * @throws org.gnomon.model.packed.RefusedInput when it holds none
     */
    List<Pin> pinCertificates(Path file, ChangeOptions options);

    /**
     * Ends the trust in a file or certificate; what is installed stays, and {@link #verify()} tells of it.
     *
     * @throws org.gnomon.api.BadRequest (not found) when it is not pinned
     */
    Pin unpin(String sha256, ChangeOptions options);

    /** Every set that is kept, by number; those that cannot be read are left out and told by {@link #verify()}. */
    List<MethodSet> sets();

    /** What was done, oldest first. */
    List<JournalEntry> journal();

    /** How this process is. */
    Status status();

    /** Waits until the set that was in force when the process began is served, or given up. */
    Status awaitStart() throws InterruptedException;
}
