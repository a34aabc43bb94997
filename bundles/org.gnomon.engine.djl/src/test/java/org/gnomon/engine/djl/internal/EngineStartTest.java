package org.gnomon.engine.djl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineStartTest {

    private static final Path LIBRARIES = Path.of(System.getProperty("gnomon.engine.path"));

    @TempDir
    Path folder;

    private static void assertUnsupported(Path libraries, String... said) {
        assertThatThrownBy(new EngineStart(Optional.of(libraries))::get).isInstanceOfSatisfying(BadRequest.class, e -> {
            assertThat(e.reason()).isEqualTo(BadRequest.Reason.UNSUPPORTED);
            assertThat(e.getMessage()).contains(said);
            assertThat(e.hint()).contains("GNOMON_ENGINE_PATH");
        });
    }

    /** The hardest loader for DJL: none. */
    @Test
    void startsOnAThreadWithoutContextLoaderAndLeavesItSo() throws Exception {
        FutureTask<ClassLoader> loaderAfter = new FutureTask<>(() -> {
            Engine engine = new EngineStart(Optional.of(LIBRARIES)).get();
            assertThat(engine.getVersion()).isEqualTo("2.7.1");
            assertThat(sumOfSquares(engine)).isEqualTo(14);
            return Thread.currentThread().getContextClassLoader();
        });
        Thread thread = new Thread(loaderAfter);
        thread.setContextClassLoader(null);
        thread.start();
        assertThat(loaderAfter.get()).isNull();
        assertThat(SettingsWitness.SEEN).containsExactly("offline true, opted out true");
    }

    private static float sumOfSquares(Engine engine) {
        try (NDManager manager = engine.newBaseManager()) {
            NDArray values = manager.create(new float[] {1, 2, 3});
            return values.dot(values).getFloat();
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertUnsupported(folder.resolve("nowhere"), "nowhere lacks", System.mapLibraryName("torch_cpu"), System.mapLibraryName("djl_torch"));
    }

    @Test
    void aMissingLibraryIsNamed() throws IOException {
        for (String library : List.of("c10", "torch", "torch_cpu")) {
            Files.createFile(folder.resolve(System.mapLibraryName(library)));
        }
        assertUnsupported(folder, folder + " lacks " + System.mapLibraryName("djl_torch"));
    }

    @Test
    void withoutInstallationAreaItSaysSo() {
        assertThatThrownBy(new EngineStart(Optional.empty())::get).isInstanceOf(BadRequest.class).hasMessageContaining("no installation area");
    }

    /** In a JVM of its own: native libraries are loaded once and for all. */
    @Test
    void librariesThatDoNotLoadAreRefusedWithTheReason() throws Exception {
        for (String library : List.of("c10", "torch", "torch_cpu", "djl_torch")) {
            Files.writeString(folder.resolve(System.mapLibraryName(library)), "no library");
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), RefusedStart.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        assertThat(said).contains("PyTorch's native libraries in " + folder + " do not load here").contains(System.mapLibraryName("c10"));
    }

    /** Prints with which message the start is refused. */
    static final class RefusedStart {

        private RefusedStart() {}

        public static void main(String[] arguments) {
            try {
                new EngineStart(Optional.of(Path.of(arguments[0]))).get();
            } catch (BadRequest e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
