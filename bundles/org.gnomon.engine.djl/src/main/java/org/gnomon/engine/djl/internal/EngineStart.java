package org.gnomon.engine.djl.internal;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtEngineProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/**
 * The one right way to start DJL inside OSGi: its static initialiser looks for engines through the context class loader, once and for all, so that loader must
 * see the engine, and the engine is registered by hand.
 */
public final class EngineStart implements Supplier<Engine> {

    private static final String VERSION = "2.7.1";
    /** Held strongly, because a logger's level is forgotten with the logger. DJL warns of every machine without a GPU. */
    private static final Logger DJL_LOG = Logger.getLogger("ai.djl");
    private static final Map<String, String> SETTINGS = Map.of("ai.djl.offline", "true", "OPT_OUT_TRACKING", "true", "PYTORCH_VERSION", VERSION,
            "ai.djl.pytorch.num_threads", "1", "ai.djl.pytorch.num_interop_threads", "1");

    private final Optional<Path> libraries;

    /** @param libraries folder with the five native libraries; empty where they are on the class path */
    public EngineStart(Optional<Path> libraries) {
        this.libraries = libraries;
    }

    @Override
    public Engine get() {
        libraries.ifPresent(EngineStart::requireLibraries);
        SETTINGS.forEach(System::setProperty);
        libraries.ifPresent(folder -> System.setProperty("PYTORCH_LIBRARY_PATH", folder.toString()));
        DJL_LOG.setLevel(Level.SEVERE);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PtEngineProvider.class.getClassLoader());
        try {
            PtEngineProvider provider = new PtEngineProvider();
            Engine.registerEngine(provider);
            return warm(provider.getEngine());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void requireLibraries(Path folder) {
        if (!Files.isRegularFile(folder.resolve(System.mapLibraryName("torch_cpu")))) {
            throw new BadRequest(Reason.UNSUPPORTED, "training needs PyTorch's native libraries; there are none in " + folder,
                    "use the product for this platform, or name a folder with libtorch " + VERSION + " in GNOMON_ENGINE_PATH");
        }
    }

    /** The first operation loads what else is loaded by name. */
    private static Engine warm(Engine engine) {
        try (NDManager manager = engine.newBaseManager()) {
            manager.ones(new Shape(1)).sum().getFloat();
        }
        return engine;
    }
}
