package org.gnomon.mine.r5;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.networks.Learner;
import org.gnomon.mine.r5.networks.NetFormat;
import org.gnomon.mine.r5.networks.PolicyValueNet;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.Relations;

/**
 * All that mining needs to go on.
 *
 * @param episode number of episodes that are over
 * @param learner empty where no network learns
 */
record Checkpoint(Relations relations, RuleMemory memory, long episode, Optional<Learner> learner) {

    private static final int VERSION = 2;
    private static final int LONGEST_NAME = 1 << 20;

    /** Before the first episode. */
    static Checkpoint start(Relations relations, Optional<Learner> learner) {
        return new Checkpoint(relations, new RuleMemory(relations.size(), relations.observed()), 0, learner);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeInt(relations.observed());
            out.writeInt(relations.size());
            for (String name : relations.names()) {
                byte[] text = name.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            out.writeLong(episode);
            writeRules(out);
            out.writeBoolean(learner.isPresent());
            if (learner.isPresent()) {
                NetFormat.write(learner.get(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void writeRules(DataOutputStream out) throws IOException {
        for (int pair = 0; pair < memory.pairs(); pair++) {
            if (memory.head(pair) != Heads.NONE) {
                out.writeInt(pair);
                out.writeInt(memory.head(pair));
                out.writeDouble(memory.score(pair));
                out.writeInt(memory.evidence(pair));
            }
        }
        out.writeInt(-1);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RefusedInput for anything else
     */
    static Checkpoint read(byte[] state) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            require(in.readInt() == VERSION, "is of another version");
            Relations relations = relations(in);
            long episode = in.readLong();
            require(episode >= 0, "has seen " + episode + " episodes");
            RuleMemory memory = new RuleMemory(relations.size(), relations.observed());
            readRules(in, memory);
            Optional<Learner> learner = in.readBoolean() ? Optional.of(NetFormat.read(in, relations.size())) : Optional.empty();
            require(in.read() < 0, "goes on behind its end");
            return new Checkpoint(relations, memory, episode, learner);
        } catch (IOException e) {
            throw new RefusedInput(NetFormat.NAME, "", "ends early", e);
        }
    }

    /** Every name takes four bytes or more, so a number of them beyond the bytes that are left is refused before there is room for it. */
    private static Relations relations(DataInputStream in) throws IOException {
        int observed = in.readInt();
        int size = in.readInt();
        require(observed >= 0 && size >= observed && size <= Math.min(RuleMemory.MOST_RELATIONS, in.available() / Integer.BYTES),
                "has " + observed + " observed of " + size + " relations");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int length = in.readInt();
            require(length >= 0 && length <= Math.min(LONGEST_NAME, in.available()), "has a name of " + length + " bytes");
            names.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        Relations relations = Relations.of(names.subList(0, observed), size - observed);
        require(relations.names().equals(names), "has names that are not in order");
        return relations;
    }

    private static void readRules(DataInputStream in, RuleMemory memory) throws IOException {
        int before = -1;
        for (int pair = in.readInt(); pair != -1; pair = in.readInt()) {
            int head = in.readInt();
            double score = in.readDouble();
            int evidence = in.readInt();
            require(pair > before && pair < memory.pairs() && head >= 0 && head < memory.relations() && Double.isFinite(score) && evidence >= 0,
                    "has a rule of pair " + pair + " to " + head + " with score " + score);
            memory.set(pair, head, score, evidence);
            before = pair;
        }
    }

    /** This one, for mining over {@code wanted} with a network of {@code kind}. */
    Checkpoint matching(Relations wanted, Optional<PolicyValueNet> kind) {
        require(relations.names().equals(wanted.names()) && relations.observed() == wanted.observed(),
                "was made for other relations; go on with the data and the number of invented relations that it began with");
        require(learner.map(Learner::net).equals(kind), "was made with the policy " + learner.map(l -> l.net().name()).orElse("uniform")
                + "; go on with the one that it began with");
        return this;
    }

    private static void require(boolean holds, String otherwise) {
        NetFormat.require(holds, otherwise);
    }
}
