package org.gnomon.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.ranking.Correlation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real tables, where the folder that the system property {@code gnomon.shared} names is there. Origin: see the READMEs in its {@code data} folder. */
class PublishedTablesTest {

    /** Read once for all tests. */
    private static final Map<String, LabelSet> READ = new HashMap<>();

    private Path data;

    @BeforeEach
    void findTheFiles() {
        String folder = System.getProperty("gnomon.shared");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder, "data", "nas")), "system property gnomon.shared names no folder with data/nas");
        data = Path.of(folder, "data");
    }

    private LabelSet nas(String name) throws IOException {
        if (!READ.containsKey(name)) {
            READ.put(name, Parts.file(data.resolve("nas/" + name + ".csv.gz")).read());
        }
        return READ.get(name);
    }

    @ParameterizedTest
    @CsvSource({
        "nas/accel_nasbench.csv.gz, mnasnet, 5138, 13", "nas/fbnet_latency_help.csv.gz, fbnet, 5000, 27", "nas/nasbench_macro.csv.gz, nb-macro, 6561, 3",
        "nas/nb101_energy4310.csv.gz, nb-101, 4310, 2", "nas/nb101_val20k.csv.gz, nb-101, 20001, 6", "nas/nb101_zc500.csv.gz, nb-101, 500, 12",
        "nas/nb201_accuracy.csv.gz, nb-201, 15625, 8", "nas/nb201_hwnasbench_c10.csv.gz, nb-201, 15625, 10",
        "nas/nb201_hwnasbench_c100.csv.gz, nb-201, 15625, 10", "nas/nb201_hwnasbench_in16.csv.gz, nb-201, 15625, 10",
        "nas/nb201_latency_help.csv.gz, nb-201, 15625, 27", "nas/nb201_zc725.csv.gz, nb-201, 725, 39", "nas/nb201_zc_proxies_c10.csv.gz, nb-201, 9445, 13",
        "nas/nb301_unlabelled11k.csv.gz, darts, 11221, 0", "nas/nb301_zc725.csv.gz, darts, 725, 13", "nas/ofa_latency_help.csv.gz, ofa-mbv3, 5000, 12",
        "nas/transnas_macro_zc.csv.gz, transnas-macro, 725, 84", "nas/transnas_micro_scene2128.csv.gz, transnas-micro, 2128, 8",
        "nas/transnas_micro_zc.csv.gz, transnas-micro, 711, 84", "oracles/measured-ofa-mbv3/ofa_mbv3_10k.csv, ofa-mbv3, 10000, 3",
        "oracles/measured-ofa-mbv3/compofa_xeon.csv, ofa-mbv3, 1215, 1", "oracles/measured-ofa-mbv3/help_ofa_5k.csv, ofa-mbv3, 5000, 12"})
    void areRecognisedAndRead(String file, String family, int rows, int columns) throws IOException {
        LabelSet set = Parts.file(data.resolve(file)).read();
        assertThat(file).contains(set.name());
        assertThat(set.family()).isEqualTo(family);
        assertThat(set.size()).isEqualTo(rows);
        assertThat(set.columns()).hasSize(columns);
        assertThat(IntStream.range(0, columns)).allMatch(column -> set.rowsWith(column).length > rows / 2);
    }

    @Test
    void cellsGivenByNumberAreThoseOfTheTableThatNamesBoth() throws IOException {
        LabelSet byText = nas("nb201_accuracy");
        LabelSet byNumber = nas("nb201_latency_help");
        assertThat(byText.size()).isEqualTo(Nb201Order.CELLS);
        for (int row = 0; row < Nb201Order.CELLS; row++) {
            assertThat(byNumber.architecture(row)).isEqualTo(byText.architecture(row));
        }
    }

    @Test
    void slotsOfOnceForAllAreTheBlocksOfTheTableThatNamesThem() throws IOException {
        LabelSet slots = nas("ofa_latency_help");
        LabelSet texts = Parts.file(data.resolve("oracles/measured-ofa-mbv3/help_ofa_5k.csv")).read();
        for (int row = 0; row < slots.size(); row++) {
            assertThat(slots.architecture(row)).isEqualTo(texts.architecture(row));
            assertThat(slots.space(row)).isEqualTo(texts.space(row));
            assertThat(slots.value(row, 0)).isCloseTo(texts.value(row, 0), within(0.001));
        }
    }

    @Test
    void valuesHaveTheUnitsOfTheirTasks() throws IOException {
        LabelSet macro = nas("nasbench_macro");
        assertThat(macro.architecture(0)).isEqualTo("00000000");
        assertThat(macro.labels(0)).extracting(label -> label.value()).containsExactly(0.45363, 387882.0, 7713280.0);
        LabelSet nb201 = nas("nb201_accuracy");
        assertThat(Arrays.stream(nb201.values(0, nb201.rowsWith(0))).max().orElseThrow()).isCloseTo(0.9437, within(5e-5));
        LabelSet accel = nas("accel_nasbench");
        assertThat(accel.architecture(0)).isEqualTo("6466611:3535533:1233222:0000000");
        assertThat(accel.value(0, accel.column("macs").orElseThrow())).isEqualTo(415_361_000);
    }

    /** Spec of the predictors, section g.3, three digits. */
    @ParameterizedTest
    @CsvSource({
        "nb201_zc_proxies_c10, flops, [^n]*, 4096, .789", "nb201_zc_proxies_c10, params, [^n]*, 4096, .808", "nb201_zc_proxies_c10, synflow, [^n]*, 4096, .824",
        "nb201_zc_proxies_c10, jacov, [^n]*, 4096, .864", "nb201_zc_proxies_c10, nwot, [^n]*, 4096, .871", "nb201_zc_proxies_c10, snip, [^n]*, 4096, .720",
        "nb201_zc_proxies_c10, epe_nas, [^n]*, 4096, .842", "nb201_zc_proxies_c10, zen, [^n]*, 4096, -.233",
        "nb201_zc_proxies_c10, fisher, [^n]*, 4096, .691", "nb201_zc_proxies_c10, grasp, [^n]*, 4096, .669",
        "nb201_zc_proxies_c10, flops, .*, 9445, .770", "nb201_zc_proxies_c10, params, .*, 9445, .799", "nb201_zc_proxies_c10, synflow, .*, 9445, .778",
        "nb201_zc_proxies_c10, jacov, .*, 9445, .799", "nb201_zc_proxies_c10, nwot, .*, 9445, .811", "nb201_zc_proxies_c10, snip, .*, 9445, .603"})
    void proxiesOfNb201RankAsPublished(String table, String column, String cells, int count, double expected) throws IOException {
        assertRanks(nas("nb201_accuracy"), "c10_test", nas(table), column, text -> text.matches(cells), count, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nb101_zc500, val_accuracy, flops, 500, .720", "nb101_zc500, val_accuracy, params, 500, .716", "nb101_zc500, val_accuracy, synflow, 500, .648",
        "nb101_zc500, val_accuracy, jacov, 500, -.499", "nb101_zc500, val_accuracy, snip, 500, .454", "nb101_val20k, val108, params, 20001, .446",
        "nb301_zc725, cifar10.val_metric, cifar10.flops, 725, .482", "nb301_zc725, cifar10.val_metric, cifar10.params, 725, .523",
        "nb301_zc725, cifar10.val_metric, cifar10.synflow, 725, .217", "nb301_zc725, cifar10.val_metric, cifar10.jacov, 725, -.040",
        "nb301_zc725, cifar10.val_metric, cifar10.nwot, 725, .555", "nb301_zc725, cifar10.val_metric, cifar10.snip, 725, -.035",
        "nasbench_macro, mean_acc, flops, 6561, .748", "nasbench_macro, mean_acc, params, 6561, .318", "accel_nasbench, val_top1, macs, 5138, .617",
        "nb101_val20k, val108, val4, 20001, .456", "nb101_val20k, val108, val12, 20001, .620", "nb101_val20k, val108, val36, 20001, .879",
        "nb201_accuracy, c10_test, c10_val, 15625, .980"})
    void columnsOfOneTableRankAsPublished(String table, String x, String y, int count, double expected) throws IOException {
        LabelSet set = nas(table);
        int[] rows = set.rowsWith(set.column(x).orElseThrow(), set.column(y).orElseThrow());
        assertThat(rows).hasSize(count);
        assertSrcc(set.values(set.column(x).orElseThrow(), rows), set.values(set.column(y).orElseThrow(), rows), expected);
    }

    /** The lowest and the highest of seven tasks; the spec rounds to three digits, then to two. */
    @ParameterizedTest
    @CsvSource({
        "transnas_micro_zc, flops, -.10, .71", "transnas_micro_zc, params, -.09, .69", "transnas_micro_zc, jacov, .17, .78", "transnas_micro_zc, nwot, -.04, .61",
        "transnas_micro_zc, snip, -.32, .67", "transnas_macro_zc, flops, .56, .84", "transnas_macro_zc, params, -.14, .45",
        "transnas_macro_zc, jacov, -.02, .65", "transnas_macro_zc, nwot, .64, .87", "transnas_macro_zc, snip, -.41, .58"})
    void proxiesOfTransNasRankAsPublished(String table, String proxy, double lowest, double highest) throws IOException {
        LabelSet set = nas(table);
        double[] srcc = set.columns().stream().filter(column -> column.name().endsWith(".val_metric")).mapToDouble(column -> {
            int x = set.column(column.name()).orElseThrow();
            int y = set.column(column.name().replace("val_metric", proxy)).orElseThrow();
            int[] rows = set.rowsWith(x, y);
            return Correlation.SPEARMAN.of(set.values(x, rows), set.values(y, rows)).orElseThrow();
        }).toArray();
        assertThat(srcc).hasSize(7);
        assertThat(Arrays.stream(srcc).min().orElseThrow()).isCloseTo(lowest, within(0.0055));
        assertThat(Arrays.stream(srcc).max().orElseThrow()).isCloseTo(highest, within(0.0055));
    }

    private static void assertRanks(LabelSet one, String x, LabelSet two, String y, Predicate<String> wanted, int count, double expected) {
        int columnX = one.column(x).orElseThrow();
        int columnY = two.column(y).orElseThrow();
        Map<String, Integer> rowOf = new HashMap<>();
        IntStream.of(one.rowsWith(columnX)).forEach(row -> rowOf.put(one.architecture(row), row));
        int[] rows = IntStream.of(two.rowsWith(columnY)).filter(row -> wanted.test(two.architecture(row))).toArray();
        assertThat(rows).hasSize(count);
        int[] partners = IntStream.of(rows).map(row -> rowOf.get(two.architecture(row))).toArray();
        assertSrcc(one.values(columnX, partners), two.values(columnY, rows), expected);
    }

    private static void assertSrcc(double[] x, double[] y, double expected) {
        assertThat(Correlation.SPEARMAN.of(x, y).orElseThrow()).isCloseTo(expected, within(0.0005));
    }
}
