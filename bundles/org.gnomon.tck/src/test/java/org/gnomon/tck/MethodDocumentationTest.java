package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gnomon.api.MethodInfo;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What is found in the documentation of components. */
class MethodDocumentationTest {

    @ObjectClassDefinition(name = "Good")
    @interface GoodParameters {

        @AttributeDefinition(name = "Samples", description = "Monte-Carlo samples per edge (section 5.1)", min = "1", max = "10000")
        int samples() default 50;

        @AttributeDefinition(name = "Rate", description = "Step of the gradient, per iteration", min = "0.0001")
        double rate() default 0.01;

        @AttributeDefinition(name = "Signed", description = "Keep the sign of the gradient")
        boolean signed() default true;

        @AttributeDefinition(name = "Form", description = "How scores are combined")
        ElementForm form() default ElementForm.SUM;
    }

    /** An enum that the host can make. */
    public enum ElementForm { SUM, MEAN }

    enum HiddenForm { ONE }

    @Component(configurationPid = "good", configurationPolicy = ConfigurationPolicy.IGNORE)
    @Designate(ocd = GoodParameters.class)
    @MethodInfo(id = "good-1", label = "Good", description = "Scores each edge")
    static final class Good {}

    @ObjectClassDefinition(name = "Bad")
    @interface BadParameters {

        int silent();

        @AttributeDefinition(name = "Samples", description = "Samples", min = "1")
        int samples() default 0;

        @AttributeDefinition(name = "Rate", description = "Step of the gradient", max = "1")
        double rate() default 2;

        @AttributeDefinition(name = "Form", description = "How scores are combined")
        HiddenForm form() default HiddenForm.ONE;

        @AttributeDefinition(name = "Type", description = "Which class it is about")
        Class<?> type() default String.class;
    }

    @Component
    @Designate(ocd = BadParameters.class)
    @MethodInfo(id = "Bad Method", label = " ", description = "Scores")
    static final class Bad {}

    @Component
    static final class Anonymous {}

    @Test
    void aDocumentedMethodHasNoFindings() {
        assertThat(MethodDocumentation.findings(Good.class)).isEmpty();
        assertThat(MethodDocumentation.names(Good.class)).containsExactly("good-1", "Good");
    }

    @Test
    void everyGapIsNamed() {
        assertThat(MethodDocumentation.findings(Bad.class)).containsExactlyInAnyOrder(
                "its id is 'Bad Method'; allowed: lower case, digits and hyphens",
                "it has no label",
                "its description 'Scores' is no sentence",
                "it designates parameters and has no configurationPid",
                "its configurationPolicy is not IGNORE; the host reads its configuration",
                "parameter 'silent' has no name for people",
                "parameter 'silent' has no description: what it does, its unit, its source",
                "parameter 'silent' has no default",
                "parameter 'samples' has no description: what it does, its unit, its source",
                "parameter 'samples' has a default below its min",
                "parameter 'rate' has a default above its max",
                "parameter 'form' is of an enum that is not public; the host makes its values",
                "parameter 'type' is of type Class; allowed: boolean, int, long, double, String and enums");
    }

    @Test
    void aComponentWithoutInfoIsNoMethod() {
        assertThat(MethodDocumentation.findings(Anonymous.class)).contains("Anonymous has no @MethodInfo");
        assertThat(MethodDocumentation.isComponent(Anonymous.class)).isTrue();
        assertThat(MethodDocumentation.isComponent(List.class)).isFalse();
    }
}
