package org.gnomon.author.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.gnomon.install.OfferedMethod;
import org.osgi.framework.FrameworkUtil;

/**
 * The process of the tests. Arguments: jars, and methods as {@code service=id}. Standard output is for {@link Message}s; what methods print goes to the error
 * stream. It ends when standard input does, that is with the process that waits for it.
 */
public final class ContractApplication implements IApplication {

    private static final Integer FAILED = 1;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        endWithStandardInput();
        List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        List<Path> jars = arguments.stream().filter(argument -> !isMethod(argument)).map(Path::of).toList();
        List<OfferedMethod> methods = arguments.stream().filter(ContractApplication::isMethod).map(ContractApplication::method).toList();
        TriedBundles bundles = new TriedBundles(FrameworkUtil.getBundle(ContractApplication.class).getBundleContext(), jars);
        try {
            new ContractRun(bundles, methods, new Promises(out)).run();
            return EXIT_OK;
        } catch (Exception e) {
            System.err.println(e);
            return FAILED;
        }
    }

    private static void endWithStandardInput() {
        Thread watch = new Thread(() -> {
            try (InputStream in = System.in) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                System.err.println("standard input: " + e);
            }
            Runtime.getRuntime().halt(1);
        }, "end of standard input");
        watch.setDaemon(true);
        watch.start();
    }

    static Stream<String> arguments(List<OfferedMethod> methods) {
        return methods.stream().map(method -> method.service() + "=" + method.id());
    }

    private static boolean isMethod(String argument) {
        return argument.contains("=");
    }

    private static OfferedMethod method(String argument) {
        int at = argument.indexOf('=');
        return new OfferedMethod(argument.substring(0, at), argument.substring(at + 1));
    }

    @Override
    public void stop() {
        // The process is ended from outside.
    }
}
