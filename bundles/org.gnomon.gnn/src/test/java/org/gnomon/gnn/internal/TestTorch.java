package org.gnomon.gnn.internal;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.engine.djl.internal.EngineStart;
import org.gnomon.engine.djl.internal.SerialTorchEngine;

/** The real engine, and a record of the managers that were taken from it. */
final class TestTorch implements TorchEngine {

    /** One per JVM. */
    private static final TorchEngine REAL = new SerialTorchEngine(new EngineStart(Optional.of(Path.of(System.getProperty("gnomon.engine.path")))));

    private final List<NDManager> managers = new ArrayList<>();

    @Override
    public <T, E extends Exception> T alone(Work<T, E> work) throws E, InterruptedException {
        return REAL.alone(engine -> work.with(new Watched(engine)));
    }

    @Override
    public String version() {
        return REAL.version();
    }

    /** Arrays that are alive now in managers taken so far. */
    int arrays() {
        return managers.stream().filter(NDManager::isOpen).mapToInt(manager -> manager.getManagedArrays().size()).sum();
    }

    /** Managers taken so far and not closed. */
    long open() {
        return managers.stream().filter(NDManager::isOpen).count();
    }

    int taken() {
        return managers.size();
    }

    private final class Watched extends Engine {

        private final Engine real;

        Watched(Engine real) {
            this.real = real;
        }

        @Override
        public NDManager newBaseManager() {
            managers.add(real.newBaseManager());
            return managers.getLast();
        }

        @Override
        public NDManager newBaseManager(Device device) {
            managers.add(real.newBaseManager(device));
            return managers.getLast();
        }

        @Override
        public GradientCollector newGradientCollector() {
            return real.newGradientCollector();
        }

        @Override
        public Engine getAlternativeEngine() {
            return real.getAlternativeEngine();
        }

        @Override
        public String getEngineName() {
            return real.getEngineName();
        }

        @Override
        public int getRank() {
            return real.getRank();
        }

        @Override
        public String getVersion() {
            return real.getVersion();
        }

        @Override
        public boolean hasCapability(String capability) {
            return real.hasCapability(capability);
        }

        @Override
        public Model newModel(String name, Device device) {
            return real.newModel(name, device);
        }
    }
}
