package org.gnomon.install.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.install.Jars;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.Need.MissingPackage;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.VersionRange;

@Timeout(60)
class RepositoryTest {

    @TempDir
    Path folder;

    private TestRepository repository;

    /** The product has org.gnomon.api; bundles need org.library unless one of them is it. */
    private final Surroundings product = new Surroundings() {
        @Override
        public boolean has(String symbolicName, VersionRange versions) {
            return symbolicName.equals("org.gnomon.api");
        }

        @Override
        public List<Need> needs(List<BundleJar> bundles) {
            boolean there = bundles.stream().anyMatch(jar -> jar.symbolicName().equals("org.library"));
            return there ? List.of() : List.of(new Need("x", Optional.of(new MissingPackage("org.library", new VersionRange("[1,2)"))), ""),
                    new Need("x", Optional.of(new MissingPackage("org.gnomon.api", new VersionRange("[2,3)"))), ""));
        }
    };

    private static byte[] jar(String name, String version) {
        return TestBundle.empty(name, version).jar();
    }

    @BeforeEach
    void publish() {
        repository = new TestRepository(folder.resolve("repository"));
        for (String version : List.of("1.0.0", "1.1.0", "2.0.0")) {
            repository.bundle("org.library", version, jar("org.library", version), "org.library " + version);
        }
        repository.bundle("org.gnomon.api", "2.0.0", jar("org.gnomon.api", "2.0.0"), "org.gnomon.api 2.0.0");
        repository.bundle("org.probe", "1.0.0", jar("org.probe", "1.0.0")).feature("org.probe.feature", "1.0.0", "org.probe 1.0.0", "org.gnomon.api 1.0.0");
        repository.bundle("org.probe", "1.1.0", jar("org.probe", "1.1.0")).feature("org.probe.feature", "1.1.0", "org.probe 1.1.0", "org.gnomon.api 1.0.0");
        repository.write();
    }

    private List<String> fetched(URI address, String unit, String versions) {
        return Sources.fetch(new Source.Repository(address, Optional.ofNullable(unit), Optional.ofNullable(versions).map(VersionRange::valueOf)), product)
                .bundles().stream().map(BundleJar::name).toList();
    }

    private URI address() {
        return folder.resolve("repository").toUri();
    }

    @Test
    void aFeatureBringsItsBundlesAndWhatTheyNeedThatTheProductLacks() {
        assertThat(fetched(address(), "org.probe.feature", null)).containsExactly("org.probe 1.1.0", "org.library 1.1.0");
        assertThat(fetched(address(), null, null)).containsExactly("org.probe 1.1.0", "org.library 1.1.0");
        assertThat(fetched(address(), "org.probe.feature.feature.group", "[1,1.1)")).containsExactly("org.probe 1.0.0", "org.library 1.1.0");
        assertThat(fetched(address(), "org.probe", null)).containsExactly("org.probe 1.1.0", "org.library 1.1.0");
    }

    @Test
    void unitsThatAreNotThereAreNamedWithThoseThatAre() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(address(), "org.prob", null))
                .withMessage(address() + " has no feature or bundle 'org.prob'; it has: org.probe.feature 1.1.0, org.probe.feature 1.0.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(address(), "org.probe", "[3,4)"))
                .withMessage(address() + " has no feature or bundle 'org.probe' in [3.0.0,4.0.0); it has: org.probe 1.1.0, org.probe 1.0.0");
        repository.feature("org.other.feature", "1.0.0").write();
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(address(), null, null)).withMessageContaining("has several features");
    }

    @Test
    void whatIsNoRepositoryIsToldFromOne() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(empty.toUri(), null, null)).withMessageContaining("there is no p2 repository at");
        Files.writeString(empty.resolve("compositeContent.xml"), "<repository/>");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(empty.toUri(), null, null)).withMessageContaining("is a composite");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(URI.create("ftp://host/"), null, null))
                .withMessageContaining("allowed: file:, http: and https:");
    }

    @Test
    void metadataOutsideAJarIsReadToo() throws IOException {
        Jars.edit(Files.readAllBytes(folder.resolve("repository/content.jar")), entries -> TestBundle.write(folder.resolve("repository/content.xml"),
                entries.get("content.xml")));
        Files.delete(folder.resolve("repository/content.jar"));
        assertThat(fetched(address(), "org.probe", null)).hasSize(2);
    }

    @Test
    void bundlesThatAreNotAsTheRepositorySaysAreRefused() {
        repository.damage("org.probe", "1.1.0");
        assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> fetched(address(), "org.probe", null))
                .withMessageContaining("plugins/org.probe_1.1.0.jar: it was damaged on the way, or replaced");
    }

    @Test
    void hostileMetadataIsRefused() {
        Map<String, String> documents = Map.of(
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><repository>&b;</repository>", "its metadata cannot be read",
                "<repository><units>", "its metadata cannot be read",
                "<repository><unit id='../../../etc/x' version='1.0.0'><artifacts><artifact classifier='osgi.bundle'/></artifacts></unit></repository>",
                "this is no name of a bundle");
        documents.forEach((document, reason) -> {
            TestBundle.write(folder.resolve("repository/content.jar"), Jars.zip(Map.of("content.xml", document.getBytes(StandardCharsets.UTF_8))));
            assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> fetched(address(), "../../../etc/x", null)).withMessageContaining(reason);
        });
        TestBundle.write(folder.resolve("repository/content.jar"), Jars.zip(Map.of("content.xml", new byte[(128 << 20) + 1])));
        assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> fetched(address(), null, null))
                .withMessageContaining("it is over 128 MiB when unpacked");
    }

    @Test
    void aServerGivesTheSameAsAFolder() throws IOException {
        HttpServer server = SimpleFileServer.createFileServer(loopback(), folder, SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/repository/");
            assertThat(fetched(address, "org.probe.feature", null)).isEqualTo(fetched(address(), "org.probe.feature", null));
            assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fetched(address.resolve("none/"), null, null))
                    .withMessageContaining("there is no p2 repository");
        } finally {
            server.stop(0);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Test
    void anAnswerWithoutEndIsCutOffAtTheLimit() throws IOException {
        HttpServer server = HttpServer.create(loopback(), 0);
        server.createContext("/", RepositoryTest::withoutEnd);
        server.start();
        try (HttpTransport transport = new HttpTransport(URI.create("http://localhost:" + server.getAddress().getPort() + "/"))) {
            assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> transport.get("content.jar", 3 << 20)).withMessageContaining("it is over 3 MiB");
        } finally {
            server.stop(0);
        }
    }

    private static void withoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[1 << 16];
        while (true) {
            exchange.getResponseBody().write(chunk);
        }
    }
}
