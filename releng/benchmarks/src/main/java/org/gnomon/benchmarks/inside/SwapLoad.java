package org.gnomon.benchmarks.inside;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.explain.Explanation;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.MethodInstaller;
import org.osgi.framework.BundleContext;

/** G1: an explainer of the product is replaced again and again while callers ask it without a pause. */
public final class SwapLoad {

    private static final String BUNDLE = "org.gnomon.explain.eigsearch";
    private static final MethodSelector METHOD = MethodSelector.parse("eig-search@[1.1,2.0)");
    private static final int IDLE_SECONDS = 20;

    private final Host host;
    private final Gateway gateway;
    private final MethodInstaller installer;
    private final List<Question> questions = Question.some(16);
    private final List<Explanation> expected = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final Set<String> versions = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");
    private volatile Latencies now = new Latencies();

    private SwapLoad(Host host) throws InterruptedException {
        this.host = host;
        this.gateway = host.gateway();
        this.installer = host.installer();
    }

    /** @param arguments swaps, requests, callers, pause of a caller in milliseconds; all may be left out */
    public static Boolean run(BundleContext context, Path plugins, Path work, List<String> arguments) throws Exception {
        int swaps = arguments.isEmpty() ? 200 : Integer.parseInt(arguments.get(0));
        int requests = arguments.size() < 2 ? 100_000 : Integer.parseInt(arguments.get(1));
        int callers = arguments.size() < 3 ? 2 : Integer.parseInt(arguments.get(2));
        int pause = arguments.size() < 4 ? 0 : Integer.parseInt(arguments.get(3));
        return new SwapLoad(new Host(context, plugins, work)).measure(swaps, requests, callers, pause);
    }

    private boolean measure(int swaps, int requests, int callers, int pause) throws Exception {
        Host.update(installer, host.version(BUNDLE, "1.1.0"));
        for (Question question : questions) {
            expected.add(question.ask(gateway, METHOD, CallOptions.seeded(0)).value());
        }
        List<Thread> threads = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            threads.add(new Thread(() -> ask(pause), "caller"));
        }
        threads.forEach(Thread::start);
        Thread.sleep(IDLE_SECONDS * 1000L);
        Latencies idle = phase();
        Thread.sleep(IDLE_SECONDS * 1000L);
        idle = phase();
        int before = asked.get();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Latencies swapTimes = new Latencies();
        for (int swap = 1; swap <= swaps; swap++) {
            host.loaders().forEach(loader -> loaders.add(new WeakReference<>(loader)));
            Path next = host.version(BUNDLE, "1.1." + swap);
            long start = System.nanoTime();
            Host.update(installer, next);
            swapTimes.add(System.nanoTime() - start);
        }
        while (asked.get() - before < requests && failed.get() == 0) {
            Thread.sleep(20);
        }
        Latencies during = phase();
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        int leaked = leaked(loaders);
        print(swaps, asked.get() - before, leaked, idle, during, swapTimes);
        return failed.get() + wrong.get() + leaked == 0;
    }

    private Latencies phase() {
        Latencies ended = now;
        now = new Latencies();
        return ended;
    }

    private void ask(int pause) {
        for (int call = 0; !over.get(); call++) {
            int which = call % questions.size();
            long start = System.nanoTime();
            try {
                CallResult<Explanation> result = questions.get(which).ask(gateway, METHOD, CallOptions.seeded(0));
                now.add(System.nanoTime() - start);
                versions.add(result.method().version().toString());
                if (!result.value().equals(expected.get(which))) {
                    wrong.incrementAndGet();
                }
            } catch (RuntimeException e) {
                failed.incrementAndGet();
                firstFailure.compareAndSet("", e.toString());
            }
            asked.incrementAndGet();
            rest(pause);
        }
    }

    private static void rest(int pause) {
        try {
            if (pause > 0) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last one is still installed. */
    private static int leaked(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int collection = 0; collection < 20 && alive(loaders) > 0; collection++) {
            System.gc();
            Thread.sleep(200);
        }
        return alive(loaders);
    }

    private static int alive(List<WeakReference<ClassLoader>> loaders) {
        return (int) loaders.stream().filter(reference -> reference.get() != null).count();
    }

    private void print(int swaps, int requests, int leaked, Latencies idle, Latencies during, Latencies swapTimes) {
        System.out.printf(Locale.ROOT, "%d swaps, %d requests: %d failed, %d wrong, %d class loaders kept, %d versions answered%s%n%n", swaps, requests,
                failed.get(), wrong.get(), leaked, versions.size(), firstFailure.get().isEmpty() ? "" : "; first failure: " + firstFailure.get());
        System.out.println("| | number | median ms | p99 ms | longest ms |\n|---|---|---|---|---|");
        System.out.println("| calls, nothing is swapped | " + idle.cells() + " |");
        System.out.println("| calls during swaps | " + during.cells() + " |");
        System.out.println("| swaps | " + swapTimes.cells() + " |");
        System.out.printf(Locale.ROOT, "%np99 during swaps / without: %.2f%n", during.millis(0.99) / idle.millis(0.99));
    }
}
