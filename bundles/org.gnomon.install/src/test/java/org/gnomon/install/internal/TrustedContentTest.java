package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.Outcome;
import org.gnomon.install.Pin;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.TestBundle;
import org.gnomon.install.TestSigner;
import org.gnomon.install.Trust;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.probe.Probes;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator pins is installed, and what was trusted is written down. */
class TrustedContentTest {

    private static final TestSigner AUTHOR = TestSigner.of("Author");

    @TempDir
    Path folder;

    private InstallerFixture fixture;

    @BeforeEach
    void start() {
        fixture = new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
    }

    private static byte[] jar(String version) {
        return TestBundle.offering("org.probe", version, "probe", Probes.Good.class).jar();
    }

    private Source file(byte[] jar) {
        return new Source.BundleFile(TestBundle.write(folder.resolve("probe.jar"), jar));
    }

    private StoredBundle installed(byte[] jar) {
        Outcome outcome = fixture.installer.install(file(jar), ChangeOptions.DEFAULT);
        assertThat(outcome).as(outcome.lines().toString()).isInstanceOf(Outcome.Done.class);
        return fixture.store.current().bundles().getFirst();
    }

    @Test
    void whatIsSignedUnderAPinnedCertificate() {
        List<Pin> pins = fixture.installer.pinCertificates(AUTHOR.in(folder), ChangeOptions.DEFAULT);
        assertThat(pins).containsExactly(new Pin.Certificate(pins.getFirst().sha256(), "CN=Author", Instant.parse("2027-01-01T00:00:00Z")));
        assertThat(installed(AUTHOR.sign(jar("1.0.0"))).trust()).isEqualTo(new Trust.Signed("CN=Author", pins.getFirst().sha256()));
    }

    @Test
    void whatIsSignedUnderACertificateIssuedByAPinnedOne() {
        TestSigner company = TestSigner.authority("Company");
        fixture.installer.pinCertificates(company.in(folder), ChangeOptions.DEFAULT);
        TestSigner employee = company.issue("Employee", Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(installed(employee.sign(jar("1.0.0"))).trust()).hasToString("signed by CN=Employee");
    }

    @Test
    void whatTwoSignedOneOfThemPinned() {
        fixture.installer.pinCertificates(AUTHOR.in(folder), ChangeOptions.DEFAULT);
        assertThat(installed(TestSigner.of("Reviewer").sign(AUTHOR.sign(jar("1.0.0")))).trust()).hasToString("signed by CN=Author");
    }

    @Test
    void oneFileByItsDigestUntilItIsUnpinned() {
        byte[] jar = jar("1.0.0");
        fixture.installer.pinDigest(Sha256.of(jar).toUpperCase(Locale.ROOT), "read by Ada", ChangeOptions.DEFAULT);
        assertThat(installed(jar).trust()).hasToString("pinned (read by Ada)");
        assertThat(fixture.installer.verify()).isEmpty();
        fixture.installer.unpin(Sha256.of(jar), ChangeOptions.DEFAULT);
        assertThat(fixture.installer.pins()).isEmpty();
        assertThat(fixture.installer.verify()).extracting(Problem::kind).containsExactly(Problem.Kind.UNTRUSTED);
        assertThat(fixture.installer.journal()).extracting(JournalEntry::action).containsExactly("pin", "install", "unpin");
    }

    @Test
    void oneFileAsItIsNow() throws IOException {
        byte[] jar = jar("1.0.0");
        Path file = Files.write(folder.resolve("mine.jar"), jar);
        assertThat(fixture.installer.pinFile(file, "mine", ChangeOptions.DEFAULT)).isEqualTo(new Pin.Digest(Sha256.of(jar), "mine"));
        assertThat(installed(jar).trust()).hasToString("pinned (mine)");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fixture.installer.pinFile(folder.resolve("none.jar"), "", ChangeOptions.DEFAULT))
                .withMessageContaining("there is no file");
    }

    @Test
    void anOlderVersionOnlyWhenItIsAskedFor() {
        fixture.installer.pinCertificates(AUTHOR.in(folder), ChangeOptions.DEFAULT);
        installed(AUTHOR.sign(jar("1.1.0")));
        Source older = file(AUTHOR.sign(jar("1.0.0")));
        for (Outcome outcome : List.of(fixture.installer.install(older, ChangeOptions.DEFAULT), fixture.installer.update(older, ChangeOptions.DEFAULT))) {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.NotDone.class, notDone -> assertThat(notDone.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Problem.Kind.UNTRUSTED);
                assertThat(problem).hasToString("org.probe 1.0.0: it is older than the installed version 1.1.0");
                assertThat(problem.hint()).contains("--allow-downgrade");
            }));
        }
        assertThat(fixture.installer.update(older, new ChangeOptions(false, true, Optional.empty()))).isInstanceOf(Outcome.Done.class);
        assertThat(fixture.store.current().bundles().getFirst().version()).hasToString("1.0.0");
    }

    @Test
    void pinsThatAreNoneAreRefusedAndDryRunsPinNothing() throws Exception {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fixture.installer.pinDigest("abc", "", ChangeOptions.DEFAULT))
                .withMessage("'abc' is no SHA-256; allowed: 64 hexadecimal digits");
        Path text = Files.writeString(folder.resolve("a.pem"), "no certificate");
        assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> fixture.installer.pinCertificates(text, ChangeOptions.DEFAULT))
                .withMessageContaining("it holds no certificate");
        fixture.installer.pinDigest("0".repeat(64), "", ChangeOptions.DRY_RUN);
        fixture.installer.pinCertificates(AUTHOR.in(folder), ChangeOptions.DRY_RUN);
        assertThat(fixture.folder).doesNotExist();
    }

    @Test
    void aTrustFolderThatCannotBeReadTrustsNothing() throws Exception {
        Files.createDirectories(fixture.folder.resolve("trust"));
        Files.writeString(fixture.folder.resolve("trust/digests"), "# mine\n" + Sha256.of(jar("1.0.0")) + "  a note\nabc def\n");
        assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> fixture.installer.install(file(jar("1.0.0")), ChangeOptions.DEFAULT))
                .withMessageContaining("digests, line 3: it begins with 'abc'");
    }
}
