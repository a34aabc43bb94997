package org.gnomon.engine.djl.internal;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** DJL makes one while its {@link Engine} class is initialised, before that would call home: it notes what was set by then. */
public final class SettingsWitness implements EngineProvider {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    public SettingsWitness() {
        SEEN.add("offline " + System.getProperty("ai.djl.offline") + ", opted out " + System.getProperty("OPT_OUT_TRACKING"));
    }

    @Override
    public String getEngineName() {
        return "witness";
    }

    @Override
    public int getEngineRank() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Engine getEngine() {
        throw new UnsupportedOperationException("only a witness");
    }
}
