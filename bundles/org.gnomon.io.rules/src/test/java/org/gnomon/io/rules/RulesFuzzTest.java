package org.gnomon.io.rules;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;

/** Any bytes are read or refused. With {@code JAZZER_FUZZ=1} it looks for others than those that are kept. */
class RulesFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 1_000, 1_000);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] data) throws IOException {
        for (Importer<RuleSet> importer : List.of(Parts.JSON, Parts.TSV, Parts.ANYBURL, Parts.AMIE)) {
            for (String name : List.of("r", "r.gz")) {
                try {
                    Parts.file(name, data).read(importer, SMALL);
                } catch (RefusedInput expected) {
                    continue;
                }
            }
        }
    }
}
