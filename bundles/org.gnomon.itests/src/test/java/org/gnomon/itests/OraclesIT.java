package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The oracles over the installed Once-for-All spaces: they understand the ids and the texts of these. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class OraclesIT {

    @InjectService(timeout = 5000)
    Gateway gateway;

    @InjectService(filter = "(method.id=ofa-mbv3)", timeout = 5000)
    SearchSpace mbv3;

    @InjectService(filter = "(method.id=ofa-pn)", timeout = 5000)
    SearchSpace pn;

    @TempDir
    Path folder;

    private int tasks(String oracle, SearchSpace space) {
        return gateway.call(Evaluator.class, MethodSelector.parse(oracle), CallOptions.seeded(0), (evaluator, parameters, run) -> evaluator.tasks(space).size())
                .value();
    }

    @Test
    void theGatewayListsThemAndTheyKnowTheirSpaces() {
        assertThat(gateway.methods().stream().filter(m -> m.kind().equals("evaluator")).map(MethodDescriptor::id))
                .contains("note10-latency", "ofa-accuracy-mlp", "ofa-seqgraph");
        assertThat(tasks("ofa-seqgraph", mbv3)).isEqualTo(4);
        assertThat(tasks("ofa-seqgraph", pn)).isEqualTo(4);
        assertThat(tasks("ofa-accuracy-mlp", mbv3)).isEqualTo(1);
        assertThat(tasks("ofa-accuracy-mlp", pn)).isZero();
    }

    /** 100 ms, and 1 ms for every block but the first of a unit. */
    private void writeTable() throws IOException {
        StringBuilder text = new StringBuilder("res,unit,position,expand,kernel,ms\n224,,const,,,100\n");
        for (int cell = 0; cell < 45; cell++) {
            String block = List.of(3, 4, 6).get(cell % 3) + "," + (3 + 2 * (cell / 3 % 3));
            String unit = "224," + (1 + cell / 9);
            text.append(unit + ",first," + block + ",0\n" + unit + ",rest," + block + ",1\n");
        }
        Files.writeString(folder.resolve("note10_ofa_mbv3_lut.csv"), text);
    }

    @Test
    void theyAnswerForArchitecturesOfTheSpace() throws IOException {
        writeTable();
        SplittableRandom random = new SplittableRandom(1);
        List<Architecture> drawn = Stream.generate(() -> mbv3.sample(random)).limit(300).toList();
        List<Evaluation> answers = gateway.call(Evaluator.class, MethodSelector.parse("note10-latency"),
                CallOptions.seeded(0).withParameters(Map.of("weights", folder.toString())),
                (evaluator, parameters, run) -> evaluator.evaluate(mbv3, evaluator.tasks(mbv3), drawn, parameters, run)).value();
        assertThat(answers).hasSize(300);
        for (int i = 0; i < answers.size(); i++) {
            double expected = 100 + mbv3.print(drawn.get(i)).chars().filter(c -> c == ',').count();
            assertThat(((Evaluation.Measured) answers.get(i)).labels()).singleElement().satisfies(label -> assertThat(label.value()).isEqualTo(expected));
        }
    }

    @Test
    void withoutWeightsTheCallerIsToldWhatToSet() {
        assertThatThrownBy(() -> gateway.call(Evaluator.class, MethodSelector.parse("ofa-seqgraph"), CallOptions.seeded(0),
                (evaluator, parameters, run) -> evaluator.evaluate(pn, evaluator.tasks(pn), List.of(), parameters, run)))
                .isInstanceOfSatisfying(BadRequest.class, e -> assertThat(e.hint()).contains("pn-acc.bin"));
    }
}
