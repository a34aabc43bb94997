package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.assertj.core.api.Assumptions;
import org.gnomon.api.Run;
import org.junit.jupiter.api.Test;

/**
 * What every method promises, of whatever kind: it says who it is and what its parameters mean; only its input and the seed decide what comes of it; it leaves
 * nothing behind in the JVM, and its classes can be unloaded. The contract of a kind says how such a method is used.
 *
 * @param <M> the kind
 */
public abstract class MethodContract<M> {

    /** Set where nothing but contract tests runs in the JVM, so that they may change what is the same for all in it. */
    private static final String ALONE = "gnomon.tck.alone";

    /** A new instance of the method under test. */
    abstract M method();

    /** Some work that is typical of it; what comes of it is equal where it is the same. */
    abstract Object use(M method, Run run) throws Exception;

    private Object use(Run run) {
        try {
            return use(method(), run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    protected void itSaysWhoItIsAndWhatItsParametersMean() {
        assertThat(MethodDocumentation.findings(component())).isEmpty();
    }

    /** Only where the tests run in the folder of the bundle, as builds do it. */
    @Test
    protected void itsReadmeNamesIt() throws IOException {
        assumeBesideTheMethod();
        Path readme = Path.of(System.getProperty("basedir", "no-build"), "README.md");
        Assumptions.assumeThat(readme).exists();
        String text = Files.readString(readme);
        assertThat(text).startsWith("# ");
        assertThat(MethodDocumentation.names(component())).anySatisfy(name -> assertThat(text).containsIgnoringCase(name));
    }

    @Test
    protected void theSameSeedGivesTheSameOnAnyNumberOfThreads() {
        assertThat(use(TestRun.seeded(7).withThreads(3))).isEqualTo(use(TestRun.seeded(7)));
    }

    @Test
    protected void theDefaultLocaleAndTimeZoneMakeNoDifference() {
        if (!Boolean.getBoolean(ALONE)) {
            assumeBesideTheMethod();
        }
        Object here = use(TestRun.seeded(7));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            assertThat(use(TestRun.seeded(7))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Used once before, as layers below the method may start with their first use and stay. */
    @Test
    protected void itLeavesNothingBehind() {
        assumeBesideTheMethod();
        use(TestRun.seeded(7));
        MethodContract<?> fresh = fresh();
        Footprint before = Footprint.now();
        fresh.use(TestRun.seeded(7));
        assertThat(Footprint.now().since(before)).isEmpty();
    }

    @Test
    protected void itsClassesCanBeUnloaded() throws Exception {
        assumeBesideTheMethod();
        assertThat(Unloading.possibleAfter(() -> {
            MethodContract<?> fresh = fresh();
            fresh.use(TestRun.seeded(7));
            return fresh;
        })).isTrue();
    }

    /** Not in a test that runs over installed methods. */
    private void assumeBesideTheMethod() {
        Assumptions.assumeThat(getClass().getPackageName()).as("the package of the method").isNotEqualTo(MethodContract.class.getPackageName());
    }

    private MethodContract<?> fresh() {
        return FreshClasses.make(getClass(), MethodContract.class);
    }

    private Class<?> component() {
        Class<?> type = method().getClass();
        Assumptions.assumeThat(MethodDocumentation.isComponent(type)).as("%s is a component", type).isTrue();
        return type;
    }
}
