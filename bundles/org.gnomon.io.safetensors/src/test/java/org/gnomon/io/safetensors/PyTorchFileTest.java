package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Base64;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** A file as the guide's export snippet made it with PyTorch 2.13 and safetensors 0.8; the logits are PyTorch's in double precision. */
class PyTorchFileTest {

    private static final String DESCRIPTION = """
            {"format": "gnomon-gnn", "formatVersion": 1, "name": "tiny", "task": "graph", "features": 2, "layers": [{"kind": "gin", "width": 2}],
             "classes": 2}
            """;

    private static final String TENSORS = """
            AAQAAAAAAAB7ImxheWVycy4wLm5uLjQubnVtX2JhdGNoZXNfdHJhY2tlZCI6eyJkdHlwZSI6Ikk2NCIsInNoYXBlIjpbXSwiZGF0YV9vZmZzZXRzIjpbMCw4
            XX0sImxheWVycy4wLmVwcyI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMV0sImRhdGFfb2Zmc2V0cyI6WzgsMTJdfSwibGF5ZXJzLjAubm4uMC5iaWFzIjp7
            ImR0eXBlIjoiRjMyIiwic2hhcGUiOlsyXSwiZGF0YV9vZmZzZXRzIjpbMTIsMjBdfSwibGF5ZXJzLjAubm4uMC53ZWlnaHQiOnsiZHR5cGUiOiJGMzIiLCJz
            aGFwZSI6WzIsMl0sImRhdGFfb2Zmc2V0cyI6WzIwLDM2XX0sImxheWVycy4wLm5uLjIuYmlhcyI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMl0sImRhdGFf
            b2Zmc2V0cyI6WzM2LDQ0XX0sImxheWVycy4wLm5uLjIud2VpZ2h0Ijp7ImR0eXBlIjoiRjMyIiwic2hhcGUiOlsyLDJdLCJkYXRhX29mZnNldHMiOls0NCw2
            MF19LCJsYXllcnMuMC5ubi40LmJpYXMiOnsiZHR5cGUiOiJGMzIiLCJzaGFwZSI6WzJdLCJkYXRhX29mZnNldHMiOls2MCw2OF19LCJsYXllcnMuMC5ubi40
            LnJ1bm5pbmdfbWVhbiI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMl0sImRhdGFfb2Zmc2V0cyI6WzY4LDc2XX0sImxheWVycy4wLm5uLjQucnVubmluZ192
            YXIiOnsiZHR5cGUiOiJGMzIiLCJzaGFwZSI6WzJdLCJkYXRhX29mZnNldHMiOls3Niw4NF19LCJsYXllcnMuMC5ubi40LndlaWdodCI6eyJkdHlwZSI6IkYz
            MiIsInNoYXBlIjpbMl0sImRhdGFfb2Zmc2V0cyI6Wzg0LDkyXX0sImxpbjEuYmlhcyI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMl0sImRhdGFfb2Zmc2V0
            cyI6WzkyLDEwMF19LCJsaW4xLndlaWdodCI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMiwyXSwiZGF0YV9vZmZzZXRzIjpbMTAwLDExNl19LCJsaW4yLmJp
            YXMiOnsiZHR5cGUiOiJGMzIiLCJzaGFwZSI6WzJdLCJkYXRhX29mZnNldHMiOlsxMTYsMTI0XX0sImxpbjIud2VpZ2h0Ijp7ImR0eXBlIjoiRjMyIiwic2hh
            cGUiOlsyLDJdLCJkYXRhX29mZnNldHMiOlsxMjQsMTQwXX19ICAgICAgAAAAAAAAAAAvzGM+0ZdEP/7ZaT29jSq/tkQvP8XxEj/NNxW/GqZYPs1W5T5tPZi/
            1d0Qv8woVb9XxWY/N5XwPtUc+r8iCQ+/f+nbPnyA6z7hHpo/3Nsbv1CudD4PkKA+7aakvpLqEMDYkR3A4QxfP8+QZT9uqBG+UyOiPj0rSL/lwai/w6QCvzQp
            1L8=
            """;

    @Test
    void logitsOfAnExportedModelAreThoseOfPyTorch() {
        GnnNetwork network = MemorySource.of(DESCRIPTION, Base64.getMimeDecoder().decode(TENSORS)).read();
        PackedGraph path = PackedGraph.builder("path", 3, 2).features(new float[] {1, 0.5f, -0.25f, 2, 0.75f, -1})
                .edges(new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1}).build();
        assertThat(Kernels.plain().bind(network, path).logits())
                .containsExactly(new double[] {-4.385211124752843, -2.4525680905066234}, within(1e-12));
    }
}
