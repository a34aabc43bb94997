package org.gnomon.tck;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;

/** What a component says about itself and its parameters, and what is missing: people and programs know a method only by this. */
final class MethodDocumentation {

    private static final String COMPONENT = "Lorg/osgi/service/component/annotations/Component;";
    private static final String DESIGNATE = "Lorg/osgi/service/metatype/annotations/Designate;";
    private static final String ATTRIBUTE = "Lorg/osgi/service/metatype/annotations/AttributeDefinition;";
    private static final String DEFINITION = "Lorg/osgi/service/metatype/annotations/ObjectClassDefinition;";

    private final Class<?> component;
    private final ClassFileAnnotations annotations;
    private final List<String> findings = new ArrayList<>();

    private MethodDocumentation(Class<?> component) {
        this.component = component;
        this.annotations = ClassFileAnnotations.of(component);
    }

    /** Whether {@code type} is a component of Declarative Services. */
    static boolean isComponent(Class<?> type) {
        return ClassFileAnnotations.of(type).ofType().containsKey(COMPONENT);
    }

    /** One sentence for everything that is missing or wrong. */
    static List<String> findings(Class<?> component) {
        MethodDocumentation documentation = new MethodDocumentation(component);
        documentation.checkInfo();
        documentation.checkConfiguration();
        documentation.parameters().ifPresent(documentation::checkParameters);
        return documentation.findings;
    }

    /** Its id and its label. */
    static List<String> names(Class<?> component) {
        Map<String, Object> info = info(ClassFileAnnotations.of(component));
        return List.of(text(info, "id"), text(info, "label"));
    }

    private static Map<String, Object> info(ClassFileAnnotations annotations) {
        return annotations.ofType().getOrDefault(MethodInfo.class.descriptorString(), Map.of());
    }

    private void checkInfo() {
        Map<String, Object> info = info(annotations);
        require(!info.isEmpty(), component.getSimpleName() + " has no @MethodInfo");
        require(text(info, "id").matches("[a-z0-9]+(-[a-z0-9]+)*"), "its id is '" + text(info, "id") + "'; allowed: lower case, digits and hyphens");
        require(!text(info, "label").isBlank(), "it has no label");
        require(text(info, "description").strip().contains(" "), "its description '" + text(info, "description") + "' is no sentence");
    }

    private void checkConfiguration() {
        Map<String, Object> declared = annotations.ofType().getOrDefault(COMPONENT, Map.of());
        if (annotations.ofType().containsKey(DESIGNATE)) {
            require(declared.containsKey("configurationPid"), "it designates parameters and has no configurationPid");
            require("IGNORE".equals(declared.get("configurationPolicy")), "its configurationPolicy is not IGNORE; the host reads its configuration");
        }
    }

    private Optional<Class<?>> parameters() {
        return Optional.ofNullable(annotations.ofType().get(DESIGNATE)).map(designate -> load((String) designate.get("ocd")));
    }

    private Class<?> load(String descriptor) {
        try {
            return Class.forName(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'), false, component.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkParameters(Class<?> type) {
        ClassFileAnnotations declared = ClassFileAnnotations.of(type);
        require(declared.ofType().containsKey(DEFINITION), type.getSimpleName() + " has no @ObjectClassDefinition");
        elements(type).forEach(parameter -> checkParameter("parameter '" + parameter.getName() + "'", parameter,
                declared.ofMethods().getOrDefault(parameter.getName(), Map.of()).getOrDefault(ATTRIBUTE, Map.of())));
    }

    /** Sorted, as the JVM gives them in any order. */
    private static Stream<Method> elements(Class<?> annotation) {
        return Stream.of(annotation.getDeclaredMethods()).sorted(Comparator.comparing(Method::getName));
    }

    private void checkParameter(String name, Method parameter, Map<String, Object> attribute) {
        require(!text(attribute, "name").isBlank(), name + " has no name for people");
        require(text(attribute, "description").length() > text(attribute, "name").length(), name + " has no description: what it does, its unit, its source");
        require(parameter.getDefaultValue() != null, name + " has no default");
        Object value = parameter.getDefaultValue();
        if (value instanceof Number number) {
            checkRange(name, number, attribute);
        } else if (value instanceof Enum<?> constant) {
            require(Modifier.isPublic(constant.getDeclaringClass().getModifiers()), name + " is of an enum that is not public; the host makes its values");
        } else if (value != null) {
            require(value instanceof Boolean || value instanceof String, name + " is of type " + parameter.getReturnType().getSimpleName()
                    + "; allowed: boolean, int, long, double, String and enums");
        }
    }

    private void checkRange(String name, Number value, Map<String, Object> attribute) {
        require(attribute.containsKey("min") || attribute.containsKey("max") || attribute.containsKey("options"), name + " has neither min nor max");
        require(!attribute.containsKey("min") || value.doubleValue() >= Double.parseDouble(text(attribute, "min")), name + " has a default below its min");
        require(!attribute.containsKey("max") || value.doubleValue() <= Double.parseDouble(text(attribute, "max")), name + " has a default above its max");
    }

    private static String text(Map<String, Object> values, String name) {
        return (String) values.getOrDefault(name, "");
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
