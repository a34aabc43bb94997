package org.gnomon.space.declared;

import java.nio.file.Path;
import java.util.Map;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.Test;

/** A space with depths, ranges and branches, from a file. */
class DepthSpaceContractTest extends SearchSpaceContract {

    static SearchSpace depths() {
        return new DeclaredSpace().configured(new TestParameters(Map.of("file", Path.of("src/test/files/depths.json").toAbsolutePath().toString())));
    }

    @Override
    protected SearchSpace space() {
        return depths();
    }

    /** The parameters of this space are not the defaults. */
    @Override
    @Test
    protected void theIdIsAName() {
        org.assertj.core.api.Assertions.assertThat(space().id()).isEqualTo("depths");
    }
}
