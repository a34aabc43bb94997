package ${package};

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;

/** How often a pair of relations led to a third one, and how many stories were looked at for it. */
final class Counts {

    private final Map<List<String>, Map<String, Integer>> heads = new TreeMap<>((a, b) -> (a.getFirst() + '\0' + a.getLast())
            .compareTo(b.getFirst() + '\0' + b.getLast()));
    private int stories;

    int stories() {
        return stories;
    }

    void storyRead() {
        stories++;
    }

    void add(String left, String right, String head) {
        heads.computeIfAbsent(List.of(left, right), pair -> new TreeMap<>()).merge(head, 1, Integer::sum);
    }

    /** Rules with at least this support, by pair and head; the measures are the counts. */
    RuleSet rules(int minSupport) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        heads.forEach((pair, counts) -> {
            int body = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach((head, support) -> {
                if (support >= minSupport) {
                    Rule rule = Rule.chain(head, List.of(Step.along(pair.getFirst()), Step.along(pair.getLast())));
                    entries.add(new RuleSet.Entry(rule, new Measures(support, OptionalLong.of(body), OptionalLong.empty(), OptionalLong.empty(), false,
                            OptionalDouble.empty()), List.of()));
                }
            });
        });
        return new RuleSet(entries, Set.of());
    }

    /** All of it, for {@link #read}. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(stories);
            out.writeInt(heads.values().stream().mapToInt(Map::size).sum());
            for (Map.Entry<List<String>, Map<String, Integer>> pair : heads.entrySet()) {
                for (Map.Entry<String, Integer> head : pair.getValue().entrySet()) {
                    out.writeUTF(pair.getKey().getFirst());
                    out.writeUTF(pair.getKey().getLast());
                    out.writeUTF(head.getKey());
                    out.writeInt(head.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws RefusedInput when it was not written by {@link #bytes} */
    static Counts read(byte[] bytes) {
        Counts counts = new Counts();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            counts.stories = in.readInt();
            for (int left = in.readInt(); left > 0; left--) {
                counts.heads.computeIfAbsent(List.of(in.readUTF(), in.readUTF()), pair -> new TreeMap<>()).put(in.readUTF(), in.readInt());
            }
        } catch (IOException e) {
            throw new RefusedInput("state", "", "it ends too early or is damaged; mine anew", e);
        }
        return counts;
    }
}
