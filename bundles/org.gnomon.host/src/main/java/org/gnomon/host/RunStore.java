package org.gnomon.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The record of every run, one folder each: {@code runs/<id>/run.json} beside the outputs. Everything is written to a temporary name in the same folder,
 * forced to disk and moved, so a killed process leaves the old file or the new one.
 */
@ProviderType
public interface RunStore {

    /**
     * Starts a run under {@code root} and writes its record with status {@code running}.
     *
     * @param verb what is done, for example {@code explain}; part of the id: {@code 0007-explain}
     * @param arguments what was asked, by name
     */
    RunFolder start(Path root, String verb, Map<String, String> arguments, long seed);

    /** The runs under {@code root} in order of their ids; unreadable ones are listed with status {@code damaged}. */
    List<RunRecord> list(Path root);

    /** @throws org.gnomon.api.BadRequest (not found) with the ids that exist */
    RunRecord find(Path root, String id);

    /**
     * What differs between two runs in methods, versions, parameters, seed, inputs, outputs and environment; empty when they are equal. A damaged run
     * equals none.
     */
    List<Difference> diff(RunRecord left, RunRecord right);

    /** One difference; a missing side is empty. */
    record Difference(String what, String left, String right) {}
}
