package org.gnomon.install.internal.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gnomon.install.internal.source.Unit.Provided;
import org.gnomon.install.internal.source.Unit.Required;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Reads the units of {@code content.xml}. Optional requirements, those for some platforms only (with a filter) and those that are matched by an expression are
 * passed over: what a bundle needs is read again from its own manifest.
 */
final class UnitReader {

    private static final int MAX_UNITS = 100_000;

    private final XMLStreamReader xml;
    private final List<Unit> units = new ArrayList<>();
    private final List<Provided> provides = new ArrayList<>();
    private final List<Required> requires = new ArrayList<>();
    private Optional<Required> pending = Optional.empty();
    private String id = "";
    private Optional<Version> version = Optional.empty();
    private boolean bundle;

    private UnitReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Unit> read(InputStream document) throws XMLStreamException {
        UnitReader reader = new UnitReader(SafeXml.reader(document));
        reader.run();
        return List.copyOf(reader.units);
    }

    private void run() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void begin(String element) {
        switch (element) {
            case "unit" -> {
                provides.clear();
                requires.clear();
                bundle = false;
                id = SafeXml.attribute(xml, "id");
                version = parsed("version", Version::parseVersion);
            }
            case "provided" -> parsed("version", Version::parseVersion)
                    .ifPresent(v -> provides.add(new Provided(SafeXml.attribute(xml, "namespace"), SafeXml.attribute(xml, "name"), v)));
            case "required" -> pending = parsed("range", VersionRange::valueOf).filter(range -> !SafeXml.attribute(xml, "optional").equals("true"))
                    .map(range -> new Required(SafeXml.attribute(xml, "namespace"), SafeXml.attribute(xml, "name"), range));
            case "filter" -> pending = Optional.empty();
            case "artifact" -> bundle |= SafeXml.attribute(xml, "classifier").equals("osgi.bundle");
            default -> { }
        }
    }

    /** Versions of other formats than OSGi's belong to nothing that could be installed here. */
    private <T> Optional<T> parsed(String attribute, Function<String, T> parser) {
        try {
            String text = SafeXml.attribute(xml, attribute);
            return Optional.of(parser.apply(text.isEmpty() ? "0.0.0" : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void end(String element) throws XMLStreamException {
        if (element.equals("required")) {
            pending.ifPresent(requires::add);
            pending = Optional.empty();
        } else if (element.equals("unit")) {
            if (units.size() == MAX_UNITS) {
                throw new XMLStreamException("it has more than " + MAX_UNITS + " units");
            }
            version.ifPresent(v -> units.add(new Unit(id, v, bundle, provides, requires)));
        }
    }
}
