package org.gnomon.engine.djl.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.engine.djl.TorchEngine;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Finds the native libraries: {@code gnomon.engine.path}, else {@code GNOMON_ENGINE_PATH}, else {@code engine/pytorch} of the installation. */
@Component(service = TorchEngine.class)
public final class TorchEngineComponent implements TorchEngine {

    private final TorchEngine engine;

    /** Cheap: nothing is loaded yet. */
    @Activate
    public TorchEngineComponent(BundleContext context) {
        engine = new SerialTorchEngine(new EngineStart(libraries(context)));
    }

    private static Optional<Path> libraries(BundleContext context) {
        return Stream.of(context.getProperty("gnomon.engine.path"), System.getenv("GNOMON_ENGINE_PATH")).filter(named -> named != null && !named.isBlank())
                .findFirst().map(named -> Path.of(named).toAbsolutePath()).or(() -> installed(context));
    }

    private static Optional<Path> installed(BundleContext context) {
        // Equinox writes this URL without escapes.
        return Optional.ofNullable(context.getProperty("osgi.install.area")).map(area -> new File(area.substring("file:".length())).toPath()
                .resolve("engine").resolve("pytorch"));
    }

    @Override
    public <T, E extends Exception> T alone(Work<T, E> work) throws E, InterruptedException {
        return engine.alone(work);
    }

    @Override
    public String version() {
        return engine.version();
    }
}
