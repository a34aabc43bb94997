package org.gnomon.engine.djl.internal;

import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gnomon.engine.djl.TorchEngine;

/** Starts the engine at first use and lets one thread at a time work with it. */
public final class SerialTorchEngine implements TorchEngine {

    private final Supplier<Engine> start;
    private final ReentrantLock alone = new ReentrantLock(true);
    private volatile Optional<Engine> started = Optional.empty();

    public SerialTorchEngine(Supplier<Engine> start) {
        this.start = start;
    }

    @Override
    public <T, E extends Exception> T alone(Work<T, E> work) throws E, InterruptedException {
        alone.lockInterruptibly();
        try {
            Engine engine = engine();
            // OpenMP and MKL keep this setting per thread; a thread without it splits products differently, which changes the last bits.
            JniUtils.setNumThreads(1);
            return work.with(engine);
        } finally {
            alone.unlock();
        }
    }

    @Override
    public String version() {
        Engine engine = engine();
        return engine.getEngineName() + " " + engine.getVersion();
    }

    private Engine engine() {
        return started.orElseGet(this::start);
    }

    private synchronized Engine start() {
        if (started.isEmpty()) {
            started = Optional.of(start.get());
        }
        return started.get();
    }
}
