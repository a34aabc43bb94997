package org.gnomon.io.stories;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.tck.ExporterContract;

class StoriesExporterContractTest extends ExporterContract<InstanceSet> {

    @Override
    protected Exporter<InstanceSet> exporter() {
        return new StoriesExporter();
    }

    @Override
    protected InstanceSet value() {
        PathInstance story = PathInstance.ofPaths("a", List.of(List.of("mother", "sister")), Optional.of("aunt"));
        return new InstanceSet("stories", List.of(new Member(story, InstanceSet.TEST, OptionalInt.of(2))));
    }

    @Override
    protected Optional<Importer<InstanceSet>> importer() {
        return Optional.of(new StoriesImporter());
    }
}
