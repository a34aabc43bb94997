package org.gnomon.benchmarks.inside;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.tck.hostile.HostileExplainer;
import org.gnomon.tck.hostile.HostileMethod;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** G6: how long a good explainer's answers take while a hostile one is at work, and when and how the hostile call ends. */
public final class HostileNeighbours {

    private static final MethodSelector GOOD = MethodSelector.parse("eig-search");
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final long GRACE_MILLIS = 2000;
    private static final int LEAST_MILLIS = 3000;
    private static final int WARM_MILLIS = 15_000;
    private static final int ROUNDS = 3;
    private static final double ALLOWED = 2;

    private final BundleContext context;
    private final Gateway gateway;
    private final List<Question> questions = Question.some(16);
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Latencies now = new Latencies();
    private int late;
    private int slowed;

    private HostileNeighbours(BundleContext context, Gateway gateway) {
        this.context = context;
        this.gateway = gateway;
    }

    /** @param arguments ids of hostile methods; all but the one that fills the heap where left out */
    public static Boolean run(BundleContext context, Path plugins, Path work, List<String> arguments) throws Exception {
        return new HostileNeighbours(context, new Host(context, plugins, work).gateway()).measure(arguments);
    }

    private boolean measure(List<String> ids) throws InterruptedException {
        Thread caller = new Thread(this::ask, "caller");
        caller.start();
        Thread.sleep(WARM_MILLIS);
        System.out.println("| hostile method | ended as | after ms | answers, alone | median ms | p99 ms | longest ms | answers, beside it | median ms "
                + "| p99 ms | longest ms | p99 / alone |\n|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (HostileMethod hostile : HostileMethod.values()) {
            if (ids.isEmpty() ? hostile != HostileMethod.FILLED_HEAP : ids.contains(hostile.id())) {
                measure(hostile);
            }
        }
        over.set(true);
        caller.join();
        System.out.printf(Locale.ROOT, "%nanswers of others that failed: %d; hostile methods that ended later than limit + 2 s, or unnamed: %d; "
                + "p99 of others over %.0f times: %d%n", failed.get(), late, ALLOWED, slowed);
        return failed.get() + late + slowed == 0;
    }

    /** Alone and beside the hostile method in turn, so that both see the same machine. */
    private void measure(HostileMethod hostile) throws InterruptedException {
        Latencies alone = new Latencies();
        Latencies beside = new Latencies();
        long longest = 0;
        String ending = "";
        for (int round = 0; round < ROUNDS; round++) {
            now = alone;
            Thread.sleep(LEAST_MILLIS);
            HostileExplainer explainer = hostile.explainer();
            Hashtable<String, Object> properties = new Hashtable<>(Map.of("method.id", hostile.id()));
            ServiceRegistration<Explainer> registration = context.registerService(Explainer.class, explainer, properties);
            now = beside;
            long start = System.nanoTime();
            ending = ending(hostile);
            long took = (System.nanoTime() - start) / 1_000_000;
            longest = Math.max(longest, took);
            Thread.sleep(Math.max(0, LEAST_MILLIS - took));
            explainer.close();
            registration.unregister();
        }
        double ratio = beside.millis(0.99) / alone.millis(0.99);
        late += longest <= LIMIT.toMillis() + GRACE_MILLIS && !ending.contains("?") ? 0 : 1;
        slowed += ratio <= ALLOWED ? 0 : 1;
        System.out.printf(Locale.ROOT, "| `%s` | %s | %d | %s | %s | %.2f |%n", hostile.id(), ending, longest, alone.cells(), beside.cells(), ratio);
    }

    private String ending(HostileMethod hostile) {
        try {
            gateway.<Explainer, Integer>call(Explainer.class, MethodSelector.parse(hostile.id()), CallOptions.seeded(0).withTimeLimit(LIMIT),
                    (explainer, parameters, run) -> {
                        ExplainTask task = questions.getFirst().task();
                        explainer.check(task);
                        EdgeUnits units = EdgeUnits.of(task.graph());
                        return IntStream.of(explainer.explain(task, parameters, run).selectedUnits()).map(unit -> units.edge(unit, 0)).sum();
                    });
            return "answer";
        } catch (MethodFailed e) {
            return e.methodId().startsWith(hostile.id()) ? "failed, named" : "failed, not named ?";
        } catch (Cancelled e) {
            boolean left = e.getMessage().contains("left behind");
            return left ? e.getMessage().contains(hostile.id()) ? "time limit, thread named" : "time limit, thread not named ?" : "time limit";
        }
    }

    private void ask() {
        for (int call = 0; !over.get(); call++) {
            long start = System.nanoTime();
            try {
                questions.get(call % questions.size()).ask(gateway, GOOD, CallOptions.seeded(0));
                now.add(System.nanoTime() - start);
            } catch (RuntimeException | OutOfMemoryError e) {
                failed.incrementAndGet();
            }
        }
    }
}
