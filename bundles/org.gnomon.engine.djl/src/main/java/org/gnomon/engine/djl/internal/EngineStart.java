package org.gnomon.engine.djl.internal;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtEngineProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/**
 * The one right way to start DJL inside OSGi: its static initialiser looks for engines through the context class loader, once and for all, so that loader must
 * see the engine, and the engine is registered by hand.
 */
public final class EngineStart implements Supplier<Engine> {

    private static final String VERSION = "2.7.1";
    private static final String HINT = "use the product for this platform, or name a folder with libtorch " + VERSION + " and DJL's JNI library in "
            + "GNOMON_ENGINE_PATH";
    private static final List<String> LIBRARIES = List.of("c10", "torch_cpu", "torch", "djl_torch");
    /** Held strongly, because a logger's level is forgotten with the logger. DJL warns of every machine without a GPU. */
    private static final Logger DJL_LOG = Logger.getLogger("ai.djl");
    private static final Map<String, String> SETTINGS = Map.of("ai.djl.offline", "true", "OPT_OUT_TRACKING", "true", "PYTORCH_VERSION", VERSION,
            "ai.djl.pytorch.num_threads", "1", "ai.djl.pytorch.num_interop_threads", "1");

    private final Optional<Path> libraries;

    /** @param libraries folder with the native libraries; empty where there is none */
    public EngineStart(Optional<Path> libraries) {
        this.libraries = libraries;
    }

    /** @throws BadRequest (unsupported) when the libraries are not there or cannot be loaded */
    @Override
    public Engine get() {
        Path folder = libraries.orElseThrow(() -> missing("this framework has no installation area to look for them"));
        requireLibraries(folder);
        SETTINGS.forEach(System::setProperty);
        System.setProperty("PYTORCH_LIBRARY_PATH", folder.toString());
        DJL_LOG.setLevel(Level.SEVERE);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PtEngineProvider.class.getClassLoader());
        try {
            return warm(engine());
        } catch (EngineException | LinkageError e) {
            throw new BadRequest(Reason.UNSUPPORTED, "PyTorch's native libraries in " + folder + " do not load here: " + root(e), HINT);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void requireLibraries(Path folder) {
        List<String> absent = LIBRARIES.stream().map(System::mapLibraryName).filter(file -> !Files.isRegularFile(folder.resolve(file))).toList();
        if (!absent.isEmpty()) {
            throw missing(folder + " lacks " + String.join(", ", absent));
        }
    }

    private static BadRequest missing(String where) {
        return new BadRequest(Reason.UNSUPPORTED, "training needs PyTorch's native libraries; " + where, HINT);
    }

    private static Engine engine() {
        PtEngineProvider provider = new PtEngineProvider();
        Engine.registerEngine(provider);
        return provider.getEngine();
    }

    /** The first operation loads what else is loaded by name. */
    private static Engine warm(Engine engine) {
        try (NDManager manager = engine.newBaseManager()) {
            manager.ones(new Shape(1)).sum().getFloat();
        }
        return engine;
    }

    private static Throwable root(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, Throwable::getCause).reduce(thrown, (before, deeper) -> deeper);
    }
}
