package org.gnomon.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTablesTest {

    private static final String MACRO = "arch,mean_acc,acc_per_seed,params,flops\n";
    private static final Limits SMALL = new Limits(10_000, 3, 100, 100);

    private static void refuses(Parts parts, Limits limits, String message) {
        assertThatThrownBy(() -> parts.read(limits, "")).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "01200120,90.5,1,10|line 2, column 19: the record has 4 fields; the header has 5", "01200120,90.5,1,10,20,30|line 2, column 25: the record has 6",
        "01200120,nan,1,10,20|line 2, column 10: 'nan' is no finite", "01200120,1e999,1,10,20|line 2, column 10: '1e999'",
        "01200120,0x1p3,1,10,20|line 2, column 10", "01200120,1d,1,10,20|line 2, column 10", "01200120,Infinity,1,10,20|line 2, column 10",
        "\"0120|line 2, column 1: the quote is not closed", "\"01\"20,1,1,1,1|line 2, column 5: text after a closing quote",
        "01\"20,1,1,1,1|line 2, column 3: a quote inside a field"})
    void csvThatIsNotWellFormed(String record, String message) {
        refuses(Parts.of("t.csv", MACRO + record + "\n"), SMALL, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"arch\":[1]}", "nothing", "\"x\""})
    void jsonLinesThatAreNoRecords(String line) {
        refuses(Parts.of("t.jsonl", "{\"arch\":\"0\",\"mean_acc\":1,\"acc_per_seed\":1,\"params\":1,\"flops\":1}\n" + line + "\n"), SMALL, "t.jsonl, line 2");
    }

    @Test
    void emptyTables() {
        refuses(Parts.of("t.csv", ""), SMALL, "empty");
        refuses(Parts.of("t.csv", "\n\n"), SMALL, "empty");
        refuses(Parts.of("t.csv", MACRO), SMALL, "no records");
        refuses(Parts.of("t.csv", "a,b,a\n1,2,3\n"), SMALL, "twice");
        refuses(Parts.of("t.csv", "a,b\n1,2\n"), SMALL, "no profile knows a table with the columns a, b");
    }

    @Test
    void moreThanTheLimits() {
        refuses(Parts.of("t.csv", MACRO + "01200120,1,1,1,1\n".repeat(4)), SMALL, "line 5, column 1: more than 3 architectures");
        refuses(Parts.of("t.csv", MACRO + "0".repeat(11_000)), SMALL, "10000");
        refuses(Parts.of("t.csv", "a,".repeat(1100) + "b\n1\n"), Limits.DEFAULT, "line 1, column 2049: more than 1024 columns");
        refuses(Parts.of("t.csv", MACRO + "0".repeat(70_000)), Limits.DEFAULT, "line 2: longer than 65536");
    }

    @Test
    void gzipThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = Parts.gzip((MACRO + "\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(bomb.length).isLessThan(10_000);
        refuses(new Parts("t.csv.gz", Map.of("t.csv.gz", bomb)), SMALL, "more than 10000 characters when unpacked");
    }

    @Test
    void damagedGzip() throws IOException {
        byte[] packed = Parts.gzip((MACRO + "01200120,1,1,1,1\n").getBytes(StandardCharsets.UTF_8));
        refuses(new Parts("t.csv.gz", Map.of("t.csv.gz", Arrays.copyOf(packed, packed.length - 12))), SMALL, "damaged");
        refuses(new Parts("t.csv.gz", Map.of("t.csv.gz", new byte[] {1, 2, 3})), SMALL, "not a gzip file");
        refuses(new Parts("t.csv.gz", Map.of("t.csv.gz", new byte[0])), SMALL, "not a gzip file");
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] bytes = (MACRO + "0120?120,1,1,1,1\n").getBytes(StandardCharsets.UTF_8);
        bytes[MACRO.length() + 4] = (byte) 0xff;
        refuses(new Parts("t.csv", Map.of("t.csv", bytes)), SMALL, "not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-1|0..15624", "15625|0..15624", "x|0..15624", "99999999999999999999|0..15624"})
    void numbersOfCellsThatDoNotExist(String number, String message) {
        String columns = "index,epe_nas,fisher,flops,grad_norm,grasp,jacov,l2_norm,nwot,params,plain,snip,synflow,zen\n";
        refuses(Parts.of("t.csv", columns + "0,1,1,1,1,1,1,1,1,1,1,1,1,1\n" + number + ",1,1,1,1,1,1,1,1,1,1,1,1,1\n"), SMALL, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{|not JSON", "[]|no JSON object", "{\"name\": \"x\"}|$.family: is missing", "{\"nam\": \"x\"}|$.nam: unknown field",
        "{\"name\":\"x\",\"title\":\"x\",\"family\":\"f\",\"architecture\":\"{a\"}|$.architecture",
        "{\"name\":\"x\",\"title\":\"x\",\"family\":\"f\",\"architecture\":\"{a}\",\"labels\":[{\"column\":[]}]}|$.labels[0].column",
        "{\"name\":\"x\",\"title\":\"x\",\"family\":\"f\",\"architecture\":\"{a}\",\"example\":\"(\"}|$.example"})
    void profilesThatAreNotWellFormed(String profile, String message) {
        refuses(Parts.of("t.csv", "a\n1\n").and("profile.json", profile), SMALL, message);
    }

    @Test
    void templatesWithUnknownForms() {
        refuses(Parts.of("t.csv", "a\n1\n").and("profile.json", "{\"name\":\"x\",\"title\":\"x\",\"family\":\"f\",\"architecture\":\"{a|b}\"}"), SMALL,
                "unknown text form 'b'; allowed: plain, nb201-index");
    }

    /** Whatever bytes come, there is one failure or a label set. */
    @Test
    void anyDamageIsRefusedOrRead() throws IOException {
        byte[] sound = (MACRO + "01200120,90.5,\"1 2\",10,20\n00000000,45.3,1,10,20\n").getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = sound.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                new Parts("t.csv", Map.of("t.csv", damaged)).read(SMALL, "");
            } catch (RefusedInput e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1500, 2999);
    }
}
