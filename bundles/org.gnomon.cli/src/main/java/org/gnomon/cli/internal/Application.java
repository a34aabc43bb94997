package org.gnomon.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.gnomon.cli.Program;
import org.gnomon.cli.Program.Surroundings;
import org.gnomon.host.CancelToken;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The process: waits for the program's services, runs it, and turns an interrupt (ctrl-C) into a cancel that leaves a clean record. Only the program itself
 * writes to standard output; what methods print goes to the error stream.
 */
public final class Application implements IApplication {

    private static final long SERVICES_MILLIS = 20_000;
    private static final long CLEAN_UP_SECONDS = 10;
    private static final int INTERNAL_FAILURE = 1;

    private final CancelToken cancel = new CancelToken();
    private final CountDownLatch done = new CountDownLatch(1);

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        System.setOut(System.err);
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
        ServiceTracker<Program, Program> programs = new ServiceTracker<>(bundles, Program.class, null);
        programs.open();
        Thread interrupted = new Thread(this::cancelAndWait, "interrupt");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return run(programs.waitForService(SERVICES_MILLIS), List.of(arguments), bundles);
        } finally {
            done.countDown();
            programs.close();
        }
    }

    private Integer run(Program program, List<String> arguments, BundleContext bundles) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        if (program == null) {
            err.println("gnomon: the command line did not start within " + SERVICES_MILLIS / 1000 + " s; what it waits for:");
            MissingServices.of(bundles).forEach(line -> err.println("  " + line));
            err.flush();
            return INTERNAL_FAILURE;
        }
        boolean terminal = Boolean.parseBoolean(bundles.getProperty("gnomon.terminal"));
        int code = program.run(arguments, new Surroundings(out, err, System.getenv(), Path.of("").toAbsolutePath(), terminal, cancel));
        out.flush();
        err.flush();
        return code;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private void cancelAndWait() {
        cancel.cancel();
        try {
            done.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        cancel.cancel();
    }
}
