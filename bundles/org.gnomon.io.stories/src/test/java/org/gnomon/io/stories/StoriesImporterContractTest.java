package org.gnomon.io.stories;

import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class StoriesImporterContractTest extends ImporterContract<InstanceSet> {

    @Override
    protected Importer<InstanceSet> importer() {
        return new StoriesImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("stories").with("stories.jsonl", """
                {"id":"a","split":"test","query":[0,2],"edges":[[0,"mother",1],[1,"sister",2]],"target":"aunt","k":2}
                {"query":["x","y"],"edges":[]}
                """);
    }
}
