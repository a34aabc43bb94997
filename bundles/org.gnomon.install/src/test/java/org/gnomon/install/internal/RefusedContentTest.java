package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Jars;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Problem.Kind;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.TestSigner;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** G16: content that is not trusted, or not a method's bundle, is refused with the reason and, where there is one, the way to allow it. */
class RefusedContentTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant PAST = Instant.parse("2026-05-31T00:00:00Z");
    private static final Instant FUTURE = Instant.parse("2026-06-02T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final String CODE = Probes.Good.class.getName().replace('.', '/') + ".class";

    private static final TestSigner AUTHOR = TestSigner.of("Author");
    private static final TestSigner STRANGER = TestSigner.of("Stranger");
    private static final TestSigner COMPANY = TestSigner.authority("Company");
    private static final TestSigner NAMESAKE = TestSigner.authority("Company");

    @TempDir
    Path folder;

    /** @param pinned whether the digest of the jar is pinned beside the certificates of the author and the company */
    private record Refused(String name, byte[] jar, boolean pinned, Kind kind, String reason, String hint) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static TestBundle bundle() {
        return TestBundle.offering("org.probe", "1.0.0", "probe", Probes.Good.class);
    }

    private static byte[] signed() {
        return AUTHOR.sign(bundle().jar());
    }

    private static Refused untrusted(String name, byte[] jar, String reason) {
        return new Refused(name, jar, false, Kind.UNTRUSTED, reason, "to trust this one file: gnomon methods pin " + Sha256.of(jar));
    }

    private static Refused edited(String name, Consumer<Map<String, byte[]>> edit, String reason) {
        return untrusted(name, Jars.edit(signed(), edit), reason);
    }

    /** Even a pinned digest does not help. */
    private static Refused unsuitable(String name, byte[] jar, String reason) {
        return new Refused(name, jar, true, Kind.UNSUITABLE, reason, "");
    }

    private static Refused unsuitable(String name, TestBundle bundle, String reason) {
        return unsuitable(name, bundle.jar(), reason);
    }

    /** One bit of the last byte: of a signature block that is the signature itself. */
    private static byte[] flipped(byte[] content) {
        byte[] changed = content.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    static Stream<Refused> untrusted() {
        byte[] both = STRANGER.sign(signed());
        return Stream.of(
                untrusted("unsigned", bundle().jar(), "it is not signed, and its digest is not pinned"),
                untrusted("another digest is pinned", bundle().entry("x", "x").jar(), "it is not signed"),
                untrusted("signed by a stranger", STRANGER.sign(bundle().jar()), "it is signed by CN=Stranger, whose certificate is not pinned"),
                untrusted("signed by one the company did not issue", TestSigner.authority("Elsewhere").issue("Employee", BEGIN, END).sign(bundle().jar()),
                        "it is signed by CN=Employee, whose certificate is not pinned"),
                untrusted("issued by a namesake of the company", NAMESAKE.issue("Employee", BEGIN, END).sign(bundle().jar()),
                        "the certificate of CN=Employee was not issued by CN=Company: signature check failed"),
                untrusted("expired", COMPANY.issue("Former", BEGIN, PAST).sign(bundle().jar()), "the certificate of CN=Former or its issuer has expired"),
                untrusted("not valid yet", COMPANY.issue("Newcomer", FUTURE, END).sign(bundle().jar()),
                        "the certificate of CN=Newcomer or its issuer is not valid yet"),
                untrusted("for servers only", COMPANY.issueForServer("Server").sign(bundle().jar()), "the certificate of CN=Server is not for signing code"),
                edited("a changed class", e -> e.put(CODE, flipped(e.get(CODE))), "digest error for " + CODE),
                edited("a changed description", e -> e.put("OSGI-INF/component.xml", text(e, "OSGI-INF/component.xml")
                        .replace("probe", "other").getBytes(StandardCharsets.UTF_8)),
                        "digest error for OSGI-INF/component.xml"),
                edited("an added class", e -> e.put("org/Added.class", new byte[9]), "'org/Added.class' is not signed; it was added afterwards"),
                edited("an added file in META-INF", e -> e.put("META-INF/services/x", new byte[9]), "'META-INF/services/x' is not signed"),
                edited("a class taken out", e -> e.remove(CODE), "'" + CODE + "' was signed and has been taken out"),
                edited("another signature block", e -> e.put("META-INF/AUTH.EC", flipped(e.get("META-INF/AUTH.EC"))), "its signature does not hold"),
                edited("no signature block", e -> e.remove("META-INF/AUTH.EC"), "nothing in it is signed in a way that this Java accepts"),
                edited("a changed signature file", e -> e.put("META-INF/AUTH.SF", flipped(e.get("META-INF/AUTH.SF"))), "its signature does not hold"),
                edited("a changed main section of the manifest", e -> e.put("META-INF/MANIFEST.MF", text(e, "META-INF/MANIFEST.MF")
                        .replace("Bundle-Version: 1.0.0", "Bundle-Version: 9.9.9").getBytes(StandardCharsets.UTF_8)), "its signature does not hold"),
                edited("a digest in the manifest replaced", e -> e.put("META-INF/MANIFEST.MF", text(e, "META-INF/MANIFEST.MF")
                        .replaceFirst("Digest: ....", "Digest: AAAA").getBytes(StandardCharsets.UTF_8)), "its signature does not hold"),
                edited("no signature left", e -> List.of("META-INF/AUTH.EC", "META-INF/AUTH.SF").forEach(e::remove), "it is not signed"),
                untrusted("an entry that only the stranger signed", Jars.edit(both, e -> e.put("org/Added.class", new byte[9])),
                        "is not signed; it was added afterwards"));
    }

    static Stream<Refused> unsuitable() {
        return Stream.of(
                unsuitable("no file content", new byte[0], "it is no jar"),
                unsuitable("no zip", new byte[5000], "it is no jar"),
                unsuitable("a zip without manifest", Jars.zip(Map.of("a.txt", new byte[1])), "there is no manifest, so it is no bundle"),
                unsuitable("a plain jar", bundle().header("Bundle-ManifestVersion", null).jar(),
                        "Bundle-ManifestVersion is ''; allowed: 2 (it may be a plain jar"),
                unsuitable("an old manifest", bundle().header("Bundle-ManifestVersion", "1"), "Bundle-ManifestVersion is '1'; allowed: 2"),
                unsuitable("no name", bundle().header("Bundle-SymbolicName", null), "Bundle-SymbolicName is ''"),
                unsuitable("a name that climbs", bundle().header("Bundle-SymbolicName", "../../etc"), "Bundle-SymbolicName is '../../etc'"),
                unsuitable("no version", bundle().header("Bundle-Version", null), "Bundle-Version is ''; a version such as 1.0.0 is needed"),
                unsuitable("no number as version", bundle().header("Bundle-Version", "newest"), "Bundle-Version is 'newest'; allowed: a version such as 1.0.0"),
                unsuitable("native code", bundle().header("Bundle-NativeCode", "lib.so;osname=linux"), "it has the header Bundle-NativeCode"),
                unsuitable("required bundles", bundle().header("Require-Bundle", "org.gnomon.host"), "it has the header Require-Bundle"),
                unsuitable("a fragment of the engine", bundle().header("Fragment-Host", "org.gnomon.engine.djl"), "it has the header Fragment-Host"),
                unsuitable("dynamic imports", bundle().header("DynamicImport-Package", "*"), "it has the header DynamicImport-Package"),
                unsuitable("a package of ours", bundle().header("Export-Package", "org.gnomon.api;version=9"),
                        "it exports org.gnomon.api, a package of the platform"),
                unsuitable("a package of DJL", bundle().header("Export-Package", "a.b,ai.djl.ndarray"), "it exports ai.djl.ndarray, a package of the platform"),
                unsuitable("a part of the product", TestBundle.offering("org.gnomon.host", "2.0.0", "probe", Probes.Good.class), "is a part of the product"),
                unsuitable("no newer than the product's own", TestBundle.offering("org.gnomon.explain.saliency", "1.0.0", "saliency", Probes.Good.class),
                        "the product has it itself, in version 1.0.0"),
                unsuitable("the id of a method of the product", TestBundle.offering("org.probe", "1.0.0", "saliency", Probes.Good.class),
                        "it offers callable saliency, which org.gnomon.explain.saliency offers already"),
                unsuitable("a name that leaves the jar", bundle().entry("../../evil.txt", "x"), "../../evil.txt: an entry must stay in the jar"),
                unsuitable("an absolute name", bundle().entry("/etc/evil.txt", "x"), "an entry must stay in the jar"),
                unsuitable("a name of another system", bundle().entry("c:\\evil.txt", "x"), "an entry must stay in the jar"),
                unsuitable("a name with a zero", bundle().entry("a\0b", "x"), "an entry must stay in the jar"),
                unsuitable("two entries of a name", Jars.replace(bundle().entry("org/first.txt", "1").entry("org/secon.txt", "2").jar(), "org/secon.txt",
                        "org/first.txt"),
                        "there are two entries of this name"),
                unsuitable("too many entries", many(), "it has 20003 entries; allowed: 20000"),
                unsuitable("a manifest that fills the memory", Jars.edit(bundle().jar(), e -> e.put("META-INF/MANIFEST.MF", new byte[9 << 20])),
                        "8 MiB for an entry in META-INF"),
                unsuitable("an external entity", bundle().entry("OSGI-INF/component.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
                        "OSGI-INF/component.xml: it is no component description"));
    }

    private static byte[] many() {
        TestBundle bundle = bundle();
        for (int i = 0; i < 20_000; i++) {
            bundle.entry("f" + i, new byte[0]);
        }
        return bundle.jar();
    }

    @ParameterizedTest
    @MethodSource({"untrusted", "unsuitable"})
    void refused(Refused content) throws Exception {
        InstallerFixture fixture = fixture();
        fixture.installer.pinDigest(content.pinned() ? Sha256.of(content.jar()) : "0".repeat(64), "", ChangeOptions.DEFAULT);
        for (ChangeOptions options : List.of(ChangeOptions.DRY_RUN, ChangeOptions.DEFAULT)) {
            Outcome outcome = fixture.installer.install(new Source.BundleFile(TestBundle.write(folder.resolve("a.jar"), content.jar())), options);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.NotDone.class, notDone -> {
                List<Problem> problems = new ArrayList<>(notDone.problems());
                assertThat(problems).anySatisfy(problem -> {
                    assertThat(problem.toString()).contains(content.reason());
                    assertThat(problem.hint()).contains(content.hint());
                    assertThat(problem.kind()).isEqualTo(content.kind());
                });
            });
        }
        assertThat(fixture.store.current()).isEqualTo(MethodSet.EMPTY);
        assertThat(fixture.folder.resolve("content")).doesNotExist();
        assertThat(((NoFramework) fixture.running).loaded).isEqualTo(MethodSet.EMPTY);
    }

    private InstallerFixture fixture() throws Exception {
        Path trust = Files.createDirectories(folder.resolve("methods/trust"));
        AUTHOR.in(trust);
        COMPANY.in(trust);
        return new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
    }
}
