package org.gnomon.install.internal.source;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML from outside: nothing else is opened, and a document type is refused. */
public final class SafeXml {

    private SafeXml() {}

    public static XMLStreamReader reader(InputStream document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new StreamReaderDelegate(factory.createXMLStreamReader(document)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == DTD) {
                    throw new XMLStreamException("it has a document type (DOCTYPE), which is not allowed");
                }
                return event;
            }
        };
    }

    /** The value of an attribute; empty where there is none. */
    public static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** In one line. */
    public static String reason(XMLStreamException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
