package org.gnomon.api.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.predict.PredictionTask;

/**
 * Learns part by part as AutoBuild does, with means instead of a network: the score of a segment is the mean label of the known architectures that
 * have it; architectures are built from segments in the order of the sum of their scores.
 */
final class BuildingSearcher implements Searcher {

    private record Built(Architecture architecture, double score) {}

    @Override
    public Support check(SearchTask task) {
        List<String> reasons = new ArrayList<>();
        if (task.known().isEmpty()) {
            reasons.add("scores are learned from labelled architectures, and none are known.");
        }
        if (task.space().segments().isEmpty()) {
            reasons.add("space '" + task.space().id() + "' has no segments.");
        }
        return Support.unless(reasons);
    }

    @Override
    public Search open(SearchTask task, Parameters parameters, Run run) {
        List<SegmentScore> scores = task.space().segments().stream().flatMap(s -> scores(task, s).stream()).toList();
        return new Building(task, scores, 0);
    }

    @Override
    public Search resume(SearchTask task, MethodState state, Parameters parameters, Run run) {
        ByteBuffer bytes = ByteBuffer.wrap(state.bytes());
        int built = bytes.getInt();
        List<SegmentScore> scores = new ArrayList<>();
        while (bytes.hasRemaining()) {
            Segment segment = task.space().segments().get(bytes.getInt());
            List<Integer> options = segment.decisions().stream().map(d -> bytes.getInt()).toList();
            scores.add(new SegmentScore(segment, options, task.objectives().getFirst(), bytes.getDouble()));
        }
        return new Building(task, scores, built);
    }

    private static List<SegmentScore> scores(SearchTask task, Segment segment) {
        PredictionTask target = task.objectives().getFirst();
        Map<List<Integer>, List<Double>> values = new LinkedHashMap<>();
        for (Individual known : task.known()) {
            boolean[] active = task.space().decisions().active(known.architecture());
            if (active[segment.decisions().getFirst()]) {
                List<Integer> options = segment.decisions().stream().map(known.architecture()::option).toList();
                values.computeIfAbsent(options, o -> new ArrayList<>()).add(known.value(target).orElseThrow());
            }
        }
        int sign = target.higherIsBetter() ? 1 : -1;
        return values.entrySet().stream()
                .map(e -> new SegmentScore(segment, e.getKey(), target, sign * e.getValue().stream().mapToDouble(v -> v).average().orElseThrow()))
                .sorted(Comparator.comparingDouble(SegmentScore::score).reversed()).toList();
    }

    private static final class Building implements Search {

        private final SearchTask task;
        private final List<SegmentScore> scores;
        private final List<Built> order;
        private int built;

        Building(SearchTask task, List<SegmentScore> scores, int built) {
            this.task = task;
            this.scores = scores;
            this.built = built;
            Map<String, Built> byKey = new LinkedHashMap<>();
            combine(0, new Architecture(new int[task.space().decisions().size()]), 0, byKey);
            order = byKey.values().stream().sorted(Comparator.comparingDouble(Built::score).reversed()).toList();
        }

        private void combine(int at, Architecture part, double score, Map<String, Built> into) {
            List<Segment> segments = task.space().segments();
            if (at == segments.size()) {
                Architecture whole = task.space().decisions().canonical(part);
                if (task.space().check(whole) instanceof Support.Yes) {
                    into.merge(task.space().key(whole), new Built(whole, score), (a, b) -> a.score() >= b.score() ? a : b);
                }
                return;
            }
            for (SegmentScore choice : scores.stream().filter(s -> s.segment().equals(segments.get(at))).toList()) {
                Architecture more = part;
                for (int i = 0; i < choice.options().size(); i++) {
                    more = more.with(choice.segment().decisions().get(i), choice.options().get(i));
                }
                combine(at + 1, more, score + choice.score(), into);
            }
        }

        @Override
        public List<Proposal> ask(int most) {
            List<Built> next = order.subList(built, Math.min(order.size(), built + most));
            built += next.size();
            return next.stream().map(b -> Proposal.of(b.architecture(), "built")).toList();
        }

        @Override
        public void tell(List<Individual> answers) {
            if (answers.size() > built) {
                throw new IllegalStateException("told more than was asked");
            }
        }

        @Override
        public byte[] save() {
            ByteBuffer bytes = ByteBuffer.allocate(4096).putInt(built);
            for (SegmentScore score : scores) {
                bytes.putInt(task.space().segments().indexOf(score.segment()));
                score.options().forEach(bytes::putInt);
                bytes.putDouble(score.score());
            }
            byte[] state = new byte[bytes.position()];
            bytes.flip().get(state);
            return state;
        }

        @Override
        public List<SegmentScore> scores() {
            return scores;
        }
    }
}
