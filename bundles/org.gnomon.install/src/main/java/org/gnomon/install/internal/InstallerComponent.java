package org.gnomon.install.internal;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.host.MethodRoutes;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Examination;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Pin;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.Status;
import org.gnomon.install.internal.running.FrameworkMethods;
import org.gnomon.install.internal.running.Limits;
import org.gnomon.install.internal.store.DiskFiles;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.install.internal.store.StoreFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * The installer over the framework. Starts to load the set in force when it is activated, and goes on to look every second for another one and for files in
 * the drop folder, unless the framework property {@code gnomon.methods.watch} is {@code false}.
 */
@Component(immediate = true)
public final class InstallerComponent implements MethodInstaller {

    private static final String READY_SECONDS = "gnomon.methods.ready.seconds";
    private static final String START_SECONDS = "gnomon.methods.start.seconds";
    private static final String DRAIN_SECONDS = "gnomon.drain.seconds";
    private static final String WATCH = "gnomon.methods.watch";
    private static final int DEFAULT_READY = 60;
    private static final int DEFAULT_START = 10;
    private static final int DEFAULT_DRAIN = 30;
    private static final int STOP_MARGIN = 10;

    private final Installer installer;
    private final ServiceRegistration<MethodRoutes> routes;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "methods beyond the product");
        made.setDaemon(true);
        return made;
    });

    /** Starts to load the set in force. */
    @Activate
    public InstallerComponent(BundleContext context, @Reference ServiceComponentRuntime components) {
        Path folder = new StoreLocation(context::getProperty, System.getenv()).folder();
        Clock clock = Clock.systemUTC();
        MethodStore store = new MethodStore(new StoreFolder(folder), new DiskFiles(), clock);
        int ready = seconds(context, READY_SECONDS, DEFAULT_READY);
        Limits limits = new Limits(Duration.ofSeconds(seconds(context, START_SECONDS, DEFAULT_START)),
                Duration.ofSeconds(seconds(context, DRAIN_SECONDS, DEFAULT_DRAIN) + STOP_MARGIN), Duration.ofSeconds(ready));
        FrameworkMethods running = new FrameworkMethods(context, components, limits);
        Serving serving = new Serving();
        StartMarks marks = new StartMarks(folder.resolve("starting"));
        this.installer = new Installer(store, running, serving, marks, clock, 2L * ready);
        this.routes = context.registerService(MethodRoutes.class, running.routes(), null);
        thread.execute(guarded(new Start(store, running, serving, marks)::run));
        if (!"false".equals(context.getProperty(WATCH))) {
            thread.scheduleWithFixedDelay(guarded(new Takeover(store, running, serving)::look), 1, 1, TimeUnit.SECONDS);
            thread.scheduleWithFixedDelay(guarded(new DropFolder(store.folder().drop(), installer)::look), 1, 1, TimeUnit.SECONDS);
        }
    }

    static int seconds(BundleContext context, String name, int usual) {
        String text = context.getProperty(name);
        if (text == null) {
            return usual;
        }
        if (!text.strip().matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("framework property " + name + " is '" + text + "'; allowed: whole seconds from 0 to 999999");
        }
        return Integer.parseInt(text.strip());
    }

    /** What goes wrong in one look must not keep the next from happening; it is told once. */
    private static Runnable guarded(Runnable work) {
        AtomicReference<String> told = new AtomicReference<>("");
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                String what = String.valueOf(e.getMessage());
                if (!what.equals(told.getAndSet(what))) {
                    System.getLogger("org.gnomon.install").log(Level.WARNING, "the methods in force could not be looked at: " + what, e);
                }
            }
        };
    }

    /** Methods stay until the framework stops them; a start that is under way is given up. */
    @Deactivate
    void stop() {
        thread.shutdownNow();
        routes.unregister();
    }

    @Override
    public Outcome install(Source source, ChangeOptions options) {
        return installer.install(source, options);
    }

    @Override
    public Outcome update(Source source, ChangeOptions options) {
        return installer.update(source, options);
    }

    @Override
    public Outcome update(String name, ChangeOptions options) {
        return installer.update(name, options);
    }

    @Override
    public Outcome remove(String name, ChangeOptions options) {
        return installer.remove(name, options);
    }

    @Override
    public Outcome promote(String name, ChangeOptions options) {
        return installer.promote(name, options);
    }

    @Override
    public Outcome abort(String name, ChangeOptions options) {
        return installer.abort(name, options);
    }

    @Override
    public Outcome rollback(OptionalInt number, ChangeOptions options) {
        return installer.rollback(number, options);
    }

    @Override
    public List<Problem> verify() {
        return installer.verify();
    }

    @Override
    public Examination examine(Source source) {
        return installer.examine(source);
    }

    @Override
    public List<Pin> pins() {
        return installer.pins();
    }

    @Override
    public Pin pinDigest(String sha256, String note, ChangeOptions options) {
        return installer.pinDigest(sha256, note, options);
    }

    @Override
    public Pin pinFile(Path file, String note, ChangeOptions options) {
        return installer.pinFile(file, note, options);
    }

    @Override
    public List<Pin> pinCertificates(Path file, ChangeOptions options) {
        return installer.pinCertificates(file, options);
    }

    @Override
    public Pin unpin(String sha256, ChangeOptions options) {
        return installer.unpin(sha256, options);
    }

    @Override
    public List<MethodSet> sets() {
        return installer.sets();
    }

    @Override
    public List<JournalEntry> journal() {
        return installer.journal();
    }

    @Override
    public Status status() {
        return installer.status();
    }

    @Override
    public Status awaitStart() throws InterruptedException {
        return installer.awaitStart();
    }
}
