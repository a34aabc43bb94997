package org.gnomon.mine.r5;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.Relations;

/**
 * What mining needs to go on: the memory and the number of episodes it has seen.
 *
 * @param episode how many
 */
record MemoryState(RuleMemory memory, long episode) {

    private static final int VERSION = 1;
    private static final String NAME = "state of R5";

    byte[] write(Relations relations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeInt(relations.observed());
            out.writeInt(relations.size());
            for (String name : relations.names()) {
                out.writeUTF(name);
            }
            out.writeLong(episode);
            for (int pair = 0; pair < memory.pairs(); pair++) {
                if (memory.head(pair) != RuleMemory.NONE) {
                    out.writeInt(pair);
                    out.writeInt(memory.head(pair));
                    out.writeDouble(memory.score(pair));
                    out.writeInt(memory.evidence(pair));
                }
            }
            out.writeInt(-1);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote over the same relations.
     *
     * @throws RefusedInput for anything else
     */
    static MemoryState read(byte[] state, Relations relations) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            require(in.readInt() == VERSION, "is of another version");
            require(in.readInt() == relations.observed() && in.readInt() == relations.size() && sameNames(in, relations.names()),
                    "was made for other relations; go on with the data and the number of invented relations that it began with");
            long episode = in.readLong();
            require(episode >= 0, "has seen " + episode + " episodes");
            RuleMemory memory = new RuleMemory(relations.size(), relations.observed());
            int before = -1;
            for (int pair = in.readInt(); pair != -1; pair = in.readInt()) {
                int head = in.readInt();
                double score = in.readDouble();
                int evidence = in.readInt();
                require(pair > before && pair < memory.pairs() && head >= 0 && head < relations.size() && Double.isFinite(score) && evidence >= 0,
                        "has a rule of pair " + pair + " to " + head + " with score " + score);
                memory.set(pair, head, score, evidence);
                before = pair;
            }
            require(in.read() < 0, "goes on behind its end");
            return new MemoryState(memory, episode);
        } catch (IOException e) {
            throw new RefusedInput(NAME, "", "ends early", e);
        }
    }

    private static boolean sameNames(DataInputStream in, List<String> names) throws IOException {
        for (String name : names) {
            if (!in.readUTF().equals(name)) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedInput(NAME, "", otherwise);
        }
    }
}
