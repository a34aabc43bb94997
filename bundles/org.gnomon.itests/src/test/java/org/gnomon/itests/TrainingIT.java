package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.gnomon.api.Cancelled;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.gnn.GnnTrainer;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GraphSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** Training through the gateway, with PyTorch's native libraries loaded inside the framework. */
@ExtendWith(ServiceExtension.class)
class TrainingIT {

    @InjectService(timeout = 5000)
    Gateway gateway;

    @InjectService(timeout = 5000)
    TorchEngine torch;

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        GraphSet data = ba2Motifs();
        TrainedGnn one = train(data, options().withThreads(1));
        assertThat(one.accuracy().test()).isGreaterThanOrEqualTo(0.9);
        assertThat(train(data, options().withThreads(2))).isEqualTo(one);
        assertThat(train(data, options().withThreads(4))).isEqualTo(one);
        assertThat(torch.version()).isEqualTo("PyTorch 2.7.1");
    }

    @Test
    void aCancelStopsItAndTheNextTrainingWorks() {
        GraphSet data = ba2Motifs();
        CancelToken cancel = new CancelToken();
        CallOptions stopping = new CallOptions(Map.of("architecture", "gcn"), 3, 1, Optional.empty(), (phase, done, total) -> {
            if (phase.startsWith("train") && done == 2) {
                cancel.cancel();
            }
        }, cancel);
        assertThatThrownBy(() -> train(data, stopping)).isInstanceOf(Cancelled.class).hasMessage("stopped on request");
        assertThat(train(data, CallOptions.seeded(3).withParameters(Map.of("epochs", "2"))).history()).hasSize(2);
    }

    private static CallOptions options() {
        return CallOptions.seeded(3);
    }

    private GraphSet ba2Motifs() {
        return gateway.call(GraphSetGenerator.class, MethodSelector.parse("ba-2motifs"), CallOptions.seeded(0).withParameters(Map.of("graphs", "200")),
                (generator, parameters, run) -> generator.generate(parameters, run)).value();
    }

    private TrainedGnn train(GraphSet data, CallOptions options) {
        return gateway.call(GnnTrainer.class, MethodSelector.parse("gnn-trainer"), options,
                (trainer, parameters, run) -> trainer.train(data, parameters, run, network -> { })).value();
    }
}
