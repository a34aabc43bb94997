package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.explain.Explainer;
import org.gnomon.cli.Program;
import org.gnomon.host.CancelToken;
import org.gnomon.install.ContractCheck;
import org.gnomon.install.ContractReport;
import org.gnomon.install.ContractReport.Promise;
import org.gnomon.install.ContractReport.Result;
import org.gnomon.install.ExaminedBundle;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.Problem;
import org.gnomon.itests.probe.HaltingProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Contract tests over bundles from outside, in a process of their own. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ContractCheckIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    ContractCheck check;

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private static ExaminedBundle bundle(String id, byte[] jar) {
        return new ExaminedBundle(id + ".jar", Optional.empty(), List.of(new OfferedMethod(Explainer.class.getName(), id)), jar);
    }

    private byte[] product(String symbolicName) throws IOException {
        Bundle bundle = Stream.of(context.getBundles()).filter(b -> symbolicName.equals(b.getSymbolicName())).findFirst().orElseThrow();
        return Files.readAllBytes(bundle.adapt(File.class).toPath());
    }

    @Test
    void everyMethodIsTestedUntilOneEndsTheProcess() throws IOException {
        ContractReport report = check.check(List.of(bundle("random", product("org.gnomon.explain.random")),
                bundle("probe", ProbeBundle.of("probe", "1.0.0").jar()),
                bundle("halting", ProbeBundle.of("halting", "1.0.0").explaining(HaltingProbe.class).jar())), LONG, new CancelToken());

        assertThat(of(report, "explainer random", Result.BROKEN)).isEmpty();
        assertThat(of(report, "explainer random", Result.KEPT)).extracting(Promise::text).hasSizeGreaterThan(15)
                .contains("it can be made", "a fixed number of edges is kept", "the default locale and time zone make no difference");
        assertThat(report.problems()).contains(new Problem(Problem.Kind.CONTRACT, "explainer probe", "broken: a fixed number of edges is kept; "
                + broken(report, "a fixed number of edges is kept"), ""));
        assertThat(broken(report, "a fixed number of edges is kept")).contains("Expected size: 3");
        assertThat(report.end()).hasValueSatisfying(end -> {
            assertThat(end.subject()).isEqualTo("explainer halting");
            assertThat(end.reason()).startsWith("its process ended with exit code 86 while '");
        });
    }

    private static List<Promise> of(ContractReport report, String method, Result result) {
        return report.promises().stream().filter(promise -> promise.method().equals(method) && promise.result() == result).toList();
    }

    private static String broken(ContractReport report, String promise) {
        return of(report, "explainer probe", Result.BROKEN).stream().filter(p -> p.text().equals(promise)).findFirst().orElseThrow().detail();
    }

    @Test
    void aMethodThatIsTakenOutLeavesNothing() throws IOException {
        ContractReport report = check.check(List.of(bundle("random", product("org.gnomon.explain.random"))), LONG, new CancelToken());
        assertThat(report.problems()).isEmpty();
        assertThat(report.promises().reversed()).first().hasToString("Promise[method=explainer random, text=it leaves nothing behind, result=KEPT, detail=]");
    }

    @Test
    void theTimeLimitHolds() throws IOException {
        ContractReport report = check.check(List.of(bundle("probe", ProbeBundle.of("probe", "1.0.0").jar())), Duration.ZERO, new CancelToken());
        assertThat(report.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.LIMIT);
    }

    @Test
    void aCancelEndsIt() throws IOException {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        byte[] jar = ProbeBundle.of("probe", "1.0.0").jar();
        assertThatThrownBy(() -> check.check(List.of(bundle("probe", jar)), LONG, cancel)).isInstanceOf(Cancelled.class);
    }

    @Test
    void codeThatIsNotTrustedIsNotExecuted() throws IOException {
        Files.write(folder.resolve("halting.jar"), ProbeBundle.of("halting", "1.0.0").explaining(HaltingProbe.class).jar());
        CommandRun shell = new CommandRun(program, folder);
        shell.run("methods verify halting.jar");
        assertThat(shell.exit()).isEqualTo(7);
        assertThat(shell.out()).contains("halting.jar: it is not signed, and its digest is not pinned",
                "it imports org.gnomon.api in any version; allowed: a range with an upper end, such as [1.0,2)",
                "contract not tested: its code is not trusted; with --contract it is executed to test it");
    }
}
