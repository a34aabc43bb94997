package org.gnomon.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which step of version a change needs. */
class ApiCheckTest {

    private static final String PROVIDED = "@ProviderType public interface Door { void open(); }";
    private static final String CONSUMED = "@ConsumerType public interface Door { void open(); }";

    @TempDir
    Path folder;

    private BundleApi bundle(String version, String door) throws Exception {
        Path classes = Files.createTempDirectory(folder, "classes");
        Path source = Files.writeString(Files.createTempDirectory(folder, "source").resolve("Door.java"),
                "package house; import org.osgi.annotation.versioning.*; " + door);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString())).isZero();
        try (Builder builder = new Builder(); Jar content = new Jar(classes.toFile())) {
            builder.setBundleSymbolicName("house");
            builder.setBundleVersion("1.0.0");
            builder.setExportPackage("house;version=" + version);
            builder.addClasspath(content);
            Path jar = folder.resolve("house-" + version + ".jar");
            builder.build().write(jar.toFile());
            return BundleApi.of(jar).orElseThrow();
        }
    }

    private List<String> findings(String before, String version, String after) throws Exception {
        Path record = folder.resolve("house.txt");
        bundle("1.0.0", before).write(record);
        return ApiCheck.findings("house", BundleApi.read(record), bundle(version, after));
    }

    @Test
    void aMethodThatIsGoneNeedsAMajorStep() throws Exception {
        assertThat(findings(PROVIDED, "1.1.0", PROVIDED.replace("void open();", ""))).containsExactly("""
                package house of house has version 1.1.0; it needs 2.0.0 at least, as it was recorded with 1.0.0 and since then:
                    interface house.Door, method open(), removed""");
        assertThat(findings(PROVIDED, "2.0.0", PROVIDED.replace("void open();", ""))).isEmpty();
    }

    @Test
    void aNewMethodOfATypeThatOnlyWeImplementNeedsAMinorStep() throws Exception {
        String after = PROVIDED.replace("}", "void close(); }");
        assertThat(findings(PROVIDED, "1.0.1", after)).containsExactly("""
                package house of house has version 1.0.1; it needs 1.1.0 at least, as it was recorded with 1.0.0 and since then:
                    interface house.Door, method close(), added""");
        assertThat(findings(PROVIDED, "1.1.0", after)).isEmpty();
    }

    @Test
    void aNewMethodOfATypeThatOthersImplementNeedsAMajorStep() throws Exception {
        String after = CONSUMED.replace("}", "void close(); }");
        assertThat(findings(CONSUMED, "1.1.0", after)).singleElement().asString().contains("it needs 2.0.0 at least").contains("method close(), added");
        assertThat(findings(CONSUMED, "2.0.0", after)).isEmpty();
    }

    @Test
    void anotherTypeOfAResultNeedsAMajorStep() throws Exception {
        assertThat(findings(PROVIDED, "1.1.0", PROVIDED.replace("void", "boolean"))).singleElement().asString().contains("it needs 2.0.0 at least");
    }

    @Test
    void whatOnlyTheCodeInsideDoesNeedsNone() throws Exception {
        String before = "public final class Door { public void open() { } int hinges; }";
        assertThat(findings(before, "1.0.0", before.replace("{ }", "{ hinges++; }"))).isEmpty();
    }

    @Test
    void aPackageThatIsGoneIsNamed() throws Exception {
        BundleApi recorded = bundle("1.0.0", PROVIDED);
        Path empty = folder.resolve("empty.txt");
        Files.writeString(empty, "API UNCHANGED UNCHANGED <api>\n");
        assertThat(ApiCheck.findings("house", recorded, BundleApi.read(empty))).singleElement().asString().startsWith("package house of house is gone");
    }
}
