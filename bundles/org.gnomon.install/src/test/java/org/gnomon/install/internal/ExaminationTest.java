package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.ExaminedBundle;
import org.gnomon.install.Examination;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Problem.Kind;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.Trust;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out about a bundle that is not installed. */
class ExaminationTest {

    @TempDir
    Path folder;

    private InstallerFixture fixture;

    @BeforeEach
    void start() {
        fixture = new InstallerFixture(folder.resolve("store"), new NoFramework()).started();
    }

    private static TestBundle bundle() {
        return TestBundle.offering("org.probe", "1.0.0", "probe", Probes.Good.class);
    }

    private Examination examine(TestBundle bundle) {
        return fixture.installer.examine(new Source.BundleFile(fixture.pinned(bundle)));
    }

    @Test
    void aGoodBundleIsDescribedByteForByte() {
        Examination examination = examine(bundle());
        assertThat(examination.problems()).isEmpty();
        ExaminedBundle found = examination.bundles().getFirst();
        assertThat(found.methods()).hasToString("[callable probe]");
        assertThat(found.trust()).contains(new Trust.Pinned("by the test"));
        assertThat(found.content()).isEqualTo(bundle().jar());
    }

    @Test
    void whatIsNotTrustedIsDescribedAsSuch() {
        Examination examination = fixture.installer.examine(new Source.BundleFile(bundle().in(folder)));
        assertThat(examination.problems()).extracting(Problem::kind).containsExactly(Kind.UNTRUSTED);
        assertThat(examination.bundles()).first().satisfies(bundle -> assertThat(bundle.trust()).isEmpty());
    }

    @Test
    void aMethodThatExportsBreaksTheContractButCanBeInstalled() {
        TestBundle exporting = bundle().header("Export-Package", "org.probe.spi");
        assertThat(examine(exporting).problems()).containsExactly(new Problem(Kind.CONTRACT, "org.probe_1.0.0.jar",
                "it exports org.probe.spi; a method exports nothing", "leave out Export-Package"));
        assertThat(fixture.installer.install(new Source.BundleFile(fixture.pinned(exporting)), ChangeOptions.DRY_RUN)).isInstanceOf(Outcome.Planned.class);
    }

    @Test
    void importsWithoutAnUpperEndBreakTheContractButThoseOfTheJdk() {
        TestBundle bundle = bundle().header("Import-Package", "org.osgi.framework;version=\"1.10\",org.osgi.util.tracker,javax.xml.parsers");
        assertThat(examine(bundle).problems()).extracting(Problem::reason).containsExactly(
                "it imports org.osgi.framework in any version; allowed: a range with an upper end, such as [1.0,2)",
                "it imports org.osgi.util.tracker in any version; allowed: a range with an upper end, such as [1.0,2)");
    }

    @Test
    void aBundleWithoutAMethodIsNone() {
        assertThat(examine(TestBundle.empty("org.probe", "1.0.0")).problems()).extracting(Problem::reason)
                .containsExactly("it offers no method: no component description in it has the property method.id");
    }
}
