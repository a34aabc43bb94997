package org.gnomon.benchmarks.inside;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.ProgressListener;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.osgi.framework.BundleContext;

/**
 * G7: every installed explainer is cancelled at random moments of endless work; how long it takes until its caller has control again, and how often a thread was
 * left behind.
 */
public final class CancelTimes {

    private static final int NODES = 80;
    private static final int MOST_MILLIS = 300;
    private static final Duration FOREVER = Duration.ofHours(1);
    private static final double SECOND = 1000;

    private final Gateway gateway;
    private final SplittableRandom random = new SplittableRandom(7);
    private final ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Gnn.Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(1, NODES));
    private final Latencies all = new Latencies();
    private int left;

    private CancelTimes(Gateway gateway) {
        this.gateway = gateway;
    }

    /** @param arguments cancels for each explainer; 20 where left out */
    public static Boolean run(BundleContext context, Path plugins, Path work, List<String> arguments) throws Exception {
        Host host = new Host(context, plugins, work);
        host.installer();
        return new CancelTimes(host.gateway()).measure(arguments.isEmpty() ? 20 : Integer.parseInt(arguments.getFirst()));
    }

    private boolean measure(int cancels) throws InterruptedException {
        System.out.println("| explainer | cancels | median ms | p99 ms | longest ms | threads left behind |\n|---|---|---|---|---|---|");
        for (MethodDescriptor method : gateway.methods().stream().filter(m -> m.kind().equals("explainer")).toList()) {
            Latencies own = new Latencies();
            left = 0;
            String why = "";
            for (int cancel = 0; cancel < cancels && why.isEmpty(); cancel++) {
                why = cancelled(method.id(), own);
            }
            System.out.println("| `" + method.id() + "` | " + (why.isEmpty() ? own.cells() + " | " + left : "0 | " + why + " | | |") + " |");
        }
        System.out.println("| all | " + all.cells() + " | |");
        System.out.printf(Locale.ROOT, "%n95%% of the cancels within %.1f ms%n", all.millis(0.95));
        return all.millis(0.95) <= SECOND && all.millis(1) <= 2 * SECOND;
    }

    /** Empty, or why it could not be measured. */
    private String cancelled(String id, Latencies own) throws InterruptedException {
        CancelToken token = new CancelToken();
        AtomicLong asked = new AtomicLong();
        Thread canceller = new Thread(() -> {
            pause(1 + random.nextInt(MOST_MILLIS));
            asked.set(System.nanoTime());
            token.cancel();
        });
        canceller.start();
        String why = endlessly(id, new CallOptions(Map.of(), 0, 1, Optional.of(FOREVER), ProgressListener.SILENT, token));
        long back = System.nanoTime();
        canceller.join();
        if (why.isEmpty()) {
            own.add(back - asked.get());
            all.add(back - asked.get());
        }
        return why;
    }

    private String endlessly(String id, CallOptions options) {
        try {
            gateway.call(Explainer.class, MethodSelector.parse(id), options, (explainer, parameters, run) -> {
                if (explainer.check(task) instanceof Support.No no) {
                    throw new BadRequest(BadRequest.Reason.UNSUPPORTED, String.join("; ", no.reasons()), "");
                }
                while (true) {
                    explainer.explain(task, parameters, run);
                }
            });
            return "it ended";
        } catch (Cancelled e) {
            left += e.getMessage().contains("left behind") ? 1 : 0;
            return "";
        } catch (BadRequest | MethodFailed e) {
            return e.getMessage();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
