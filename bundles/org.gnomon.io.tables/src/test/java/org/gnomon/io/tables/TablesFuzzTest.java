package org.gnomon.io.tables;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Map;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Any bytes are read or refused. With {@code JAZZER_FUZZ=1} it looks for others than those that are kept. */
class TablesFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 1_000, 1_000);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] data) throws IOException {
        for (String name : new String[] {"t.csv", "t.jsonl", "t.csv.gz"}) {
            try {
                new Parts(name, Map.of(name, data)).read(SMALL, "");
            } catch (RefusedInput expected) {
                continue;
            }
        }
    }
}
