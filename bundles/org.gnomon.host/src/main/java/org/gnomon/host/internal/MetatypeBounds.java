package org.gnomon.host.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.osgi.framework.Bundle;

/** Bounds of parameters from the metatype documents of a bundle: the Metatype service checks them but does not tell them. */
final class MetatypeBounds {

    static final Bounds NONE = new Bounds("", "");

    /** @param min as text, empty where there is none; likewise {@code max} */
    record Bounds(String min, String max) {}

    private MetatypeBounds() {}

    /** The bounds of every attribute of the object class {@code id}, in order of declaration. */
    static Map<String, Bounds> read(Bundle bundle, String id) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        Enumeration<URL> documents = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
        for (URL document : documents == null ? List.<URL>of() : Collections.list(documents)) {
            try (InputStream in = document.openStream()) {
                collect(in, id, bounds);
            } catch (IOException | XMLStreamException e) {
                throw new IllegalStateException("its " + document.getPath() + " cannot be read: " + e.getMessage(), e);
            }
        }
        return bounds;
    }

    static void collect(InputStream document, String id, Map<String, Bounds> bounds) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(document);
        boolean inside = false;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                inside = reader.getLocalName().equals("OCD") ? id.equals(attribute(reader, "id")) : inside;
                if (inside && reader.getLocalName().equals("AD")) {
                    bounds.put(attribute(reader, "id"), new Bounds(attribute(reader, "min"), attribute(reader, "max")));
                }
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
