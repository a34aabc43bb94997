package org.gnomon.engine.djl.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.engine.djl.TorchEngine;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Finds the native libraries: {@code GNOMON_ENGINE_PATH} (also {@code gnomon.engine.path}), else {@code engine/pytorch} of the installation. */
@Component(service = TorchEngine.class)
public final class TorchEngineComponent implements TorchEngine {

    private final TorchEngine engine;

    /** Cheap: nothing is loaded yet. */
    @Activate
    public TorchEngineComponent(BundleContext context) {
        engine = new SerialTorchEngine(new EngineStart(Optional.of(libraries(context))));
    }

    private static Path libraries(BundleContext context) {
        String named = Optional.ofNullable(context.getProperty("gnomon.engine.path")).orElse(System.getenv("GNOMON_ENGINE_PATH"));
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        // Equinox writes this URL without escapes.
        String area = context.getProperty("osgi.install.area").substring("file:".length());
        return new File(area).toPath().resolve("engine/pytorch");
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
