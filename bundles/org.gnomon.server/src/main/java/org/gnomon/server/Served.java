package org.gnomon.server;

import java.util.List;
import java.util.Optional;
import org.gnomon.evaluation.TaskChoice.Use;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;

/** What requests may name; nothing else can be reached by them. */
public record Served(List<Model> models, List<Data> data) {

    public Served {
        models = List.copyOf(models);
        data = List.copyOf(data);
    }

    /**
     * A network.
     *
     * @param name by which requests name it
     * @param use what its training used the items of its data for, where that is known
     * @param origin SHA-256 of its files
     */
    public record Model(String name, Gnn network, Optional<Use> use, String origin) {}

    /**
     * A set of graphs.
     *
     * @param name by which requests name it
     * @param origin SHA-256 of its files, or the generator with parameters and seed
     */
    public record Data(String name, GraphSet graphs, String origin) {}
}
