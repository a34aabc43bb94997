package org.gnomon.io.triples;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Any bytes are read or refused. With {@code JAZZER_FUZZ=1} it looks for others than those that are kept. */
class TriplesFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 1_000, 1_000);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] data) throws IOException {
        for (String name : new String[] {"t.tsv", "t.csv", "t.nt", "t.nt.gz"}) {
            try {
                Folder.file(name, data).read(SMALL);
            } catch (RefusedInput expected) {
                continue;
            }
        }
    }
}
