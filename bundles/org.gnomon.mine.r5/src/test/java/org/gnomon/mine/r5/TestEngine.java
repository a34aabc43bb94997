package org.gnomon.mine.r5;

import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.engine.djl.internal.EngineStart;
import org.gnomon.engine.djl.internal.SerialTorchEngine;

/** The real engine, one per JVM. */
public final class TestEngine {

    public static final TorchEngine TORCH = new SerialTorchEngine(new EngineStart(Optional.of(Path.of(System.getProperty("gnomon.engine.path")))));

    private TestEngine() {}
}
