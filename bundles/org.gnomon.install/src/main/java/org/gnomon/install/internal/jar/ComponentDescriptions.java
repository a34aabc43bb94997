package org.gnomon.install.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.internal.source.SafeXml;
import org.gnomon.model.packed.RefusedInput;

/** The methods that a bundle declares in its component descriptions (OSGi Compendium 8, 112.4). */
final class ComponentDescriptions {

    private static final String METHOD_ID = "method.id";

    private ComponentDescriptions() {}

    /** @param header the value of {@code Service-Component}: paths, the last part with wildcards */
    static List<OfferedMethod> methods(String source, JarFile jar, String header) throws IOException {
        List<Predicate<String>> paths = Stream.of(header.split(",")).map(String::strip).map(ComponentDescriptions::pattern).toList();
        List<OfferedMethod> methods = new ArrayList<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(e -> paths.stream().anyMatch(path -> path.test(e.getName())))::iterator) {
            try (InputStream in = jar.getInputStream(entry)) {
                methods.addAll(read(in));
            } catch (XMLStreamException e) {
                throw new RefusedInput(source, entry.getName(), "it is no component description: " + SafeXml.reason(e), e);
            }
        }
        return methods.stream().distinct().sorted(Comparator.comparing(OfferedMethod::toString)).toList();
    }

    private static Predicate<String> pattern(String path) {
        String regex = Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static List<OfferedMethod> read(InputStream document) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(document);
        List<OfferedMethod> methods = new ArrayList<>();
        List<String> services = new ArrayList<>();
        String id = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "provide" -> services.add(SafeXml.attribute(xml, "interface"));
                    case "property" -> id = SafeXml.attribute(xml, "name").equals(METHOD_ID) ? SafeXml.attribute(xml, "value") : id;
                    default -> { }
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("component")) {
                String method = id;
                services.stream().filter(service -> !method.isEmpty()).forEach(service -> methods.add(new OfferedMethod(service, method)));
                services.clear();
                id = "";
            }
        }
        return methods;
    }
}
