package org.gnomon.benchmarks.inside;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.osgi.framework.BundleContext;

/** G4: an explainer of the product is installed, asked and taken out again and again; what is left of it after collections. */
public final class InstallCycles {

    private static final String BUNDLE = "org.gnomon.explain.eigsearch";
    private static final MethodSelector METHOD = MethodSelector.parse("eig-search@[1.1,2.0)");
    private static final int SETTLED = 50;
    private static final double MEBI = 1 << 20;
    private static final double ALLOWED_MEBI = 5;

    private InstallCycles() {}

    /** What the process holds. */
    private record Held(double heapMebi, double metaspaceMebi, int threads, long files, int classes) {

        static Held now() throws InterruptedException {
            for (int collection = 0; collection < 5; collection++) {
                System.gc();
                Thread.sleep(100);
            }
            // Idle threads of methods end after five seconds.
            Thread.sleep(6000);
            System.gc();
            double metaspace = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().contains("Metaspace")
                    || pool.getName().contains("Compressed Class")).mapToLong(InstallCycles::used).sum() / MEBI;
            return new Held(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBI, metaspace,
                    ManagementFactory.getThreadMXBean().getThreadCount(), openFiles(), ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        private static long openFiles() {
            return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
        }

        String cells() {
            return String.format(Locale.ROOT, "%.1f | %.1f | %d | %d | %d", heapMebi, metaspaceMebi, threads, files, classes);
        }
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    /** @param arguments cycles; 1,000 where left out */
    public static Boolean run(BundleContext context, Path plugins, Path work, List<String> arguments) throws Exception {
        int cycles = arguments.isEmpty() ? 1000 : Integer.parseInt(arguments.getFirst());
        Host host = new Host(context, plugins, work);
        Gateway gateway = host.gateway();
        MethodInstaller installer = host.installer();
        Question question = Question.some(1).getFirst();
        Path jar = host.version(BUNDLE, "1.1.0");
        System.out.println("| after cycle | heap MiB | metaspace MiB | threads | open files | classes |\n|---|---|---|---|---|---|");
        Held settled = Held.now();
        Held last = settled;
        for (int cycle = 1; cycle <= cycles; cycle++) {
            Host.update(installer, jar);
            question.ask(gateway, METHOD, CallOptions.seeded(0));
            Host.require(installer.remove(BUNDLE, ChangeOptions.DEFAULT));
            if (cycle == SETTLED || cycle == cycles || cycle % 250 == 0) {
                last = Held.now();
                settled = cycle == SETTLED ? last : settled;
                System.out.println("| " + cycle + " | " + last.cells() + " |");
            }
        }
        return last.heapMebi() - settled.heapMebi() <= ALLOWED_MEBI && last.metaspaceMebi() - settled.metaspaceMebi() <= ALLOWED_MEBI
                && last.threads() <= settled.threads() && last.files() <= settled.files();
    }
}
