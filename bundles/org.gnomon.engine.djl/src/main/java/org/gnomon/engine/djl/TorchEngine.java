package org.gnomon.engine.djl;

import ai.djl.engine.Engine;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The PyTorch engine. A service; code that trains uses it instead of {@code Engine.getInstance()}, which depends on the class loader of the calling
 * thread. The engine starts at first use (about half a second), offline, without telemetry, on one thread so that the numbers do not depend on the machine.
 */
@ProviderType
public interface TorchEngine {

    /** Work with the engine. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T with(Engine engine) throws E;
    }

    /**
     * Runs {@code work} alone: PyTorch records gradients for one computation per JVM at a time. Others wait; an interrupt ends the waiting.
     *
     * @throws org.gnomon.api.BadRequest (unsupported) when the native libraries are missing, with the place that was looked at
     * @throws InterruptedException while waiting
     * @throws E what {@code work} throws
     */
    <T, E extends Exception> T alone(Work<T, E> work) throws E, InterruptedException;

    /**
     * What the engine is: {@code PyTorch 2.7.1}; starts it.
     *
     * @throws org.gnomon.api.BadRequest (unsupported) when the native libraries are missing
     */
    String version();
}
