package org.gnomon.mine.paths;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.CRC32C;
import org.gnomon.api.mine.FactSet;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.FactIndex;

/** What mining needs to go on, in bytes: version, origin, blocks done, rules, checksum. */
final class MiningState {

    private static final int VERSION = 1;
    private static final String NAME = "state of path rules";
    private static final int LONGEST_CODE = 7;
    private static final int CHECKSUM = Long.BYTES;

    private MiningState() {}

    /** What facts, settings and seed a state comes from. */
    static long origin(FactSet facts, MiningSettings settings, long seed) {
        CRC32C sum = new CRC32C();
        sum.update((settings + "\n" + seed + "\n" + facts.size()).getBytes(StandardCharsets.UTF_8));
        facts.forEach(fact -> sum.update((fact.head() + "\t" + fact.relation() + "\t" + fact.tail() + "\n").getBytes(StandardCharsets.UTF_8)));
        return sum.getValue();
    }

    static byte[] write(Progress progress, long origin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeLong(origin);
            out.writeInt(progress.done());
            out.writeInt(progress.rules().size());
            for (Counted rule : progress.rules()) {
                write(rule, out);
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Counted rule, DataOutputStream out) throws IOException {
        int[] code = rule.pattern().code();
        out.writeByte(code.length);
        for (int number : code) {
            out.writeInt(number);
        }
        out.writeLong(rule.support());
        out.writeLong(rule.body());
        out.writeLong(rule.pcaBody());
        out.writeLong(rule.head());
        out.writeBoolean(rule.sampled());
        out.writeDouble(rule.weight().orElse(Double.NaN));
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    /**
     * Refuses what {@link #write} did not write.
     *
     * @throws RefusedInput where it is damaged or of another version
     */
    static void check(byte[] state) {
        require(state.length >= 2 * Integer.BYTES + Long.BYTES + CHECKSUM, "ends early");
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state, state.length - CHECKSUM, CHECKSUM))) {
            require(in.readLong() == checksum(state, state.length - CHECKSUM), "is damaged");
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory cannot fail", e);
        }
        require(Arrays.equals(state, 0, Integer.BYTES, new byte[] {0, 0, 0, VERSION}, 0, Integer.BYTES), "is of another version");
    }

    /**
     * Reads what {@link #write} wrote for the same facts, settings and seed.
     *
     * @throws RefusedInput for anything else
     */
    static Progress read(byte[] state, long origin, FactIndex facts) {
        check(state);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state, Integer.BYTES, state.length - Integer.BYTES - CHECKSUM))) {
            require(in.readLong() == origin, "comes from other facts, parameters or another seed; go on with those that it began with");
            int done = in.readInt();
            require(done >= 0 && done <= Mining.blocks(facts), "has done " + done + " blocks");
            int count = in.readInt();
            List<Counted> rules = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rules.add(readRule(in, facts));
            }
            require(in.read() < 0, "goes on behind its end");
            return new Progress(done, rules);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RefusedInput(NAME, "", "ends early or has a rule that is none", e);
        }
    }

    private static Counted readRule(DataInputStream in, FactIndex facts) throws IOException {
        int[] code = new int[in.readUnsignedByte()];
        require(code.length > 1 && code.length <= LONGEST_CODE, "has a rule of " + code.length + " numbers");
        for (int i = 0; i < code.length; i++) {
            code[i] = in.readInt();
        }
        Counted rule = new Counted(Pattern.of(code, facts), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readBoolean(),
                weight(in.readDouble()));
        require(rule.support() >= 0 && rule.support() <= Math.min(rule.body(), Math.min(rule.pcaBody(), rule.head())), "has a rule with impossible counts");
        return rule;
    }

    private static OptionalDouble weight(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedInput(NAME, "", otherwise);
        }
    }
}
