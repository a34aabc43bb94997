package org.gnomon.install.internal.source;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The SHA-256 of bundles in {@code artifacts.xml}, by name and version. They find damage on the way; whom to trust they cannot say. */
final class Checksums {

    private Checksums() {}

    static Map<String, String> read(byte[] document) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(document));
        Map<String, String> checksums = new HashMap<>();
        String artifact = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("artifact")) {
                boolean bundle = SafeXml.attribute(xml, "classifier").equals("osgi.bundle");
                artifact = bundle ? SafeXml.attribute(xml, "id") + "_" + SafeXml.attribute(xml, "version") : "";
            } else if (!artifact.isEmpty() && SafeXml.attribute(xml, "name").equals("download.checksum.sha-256")) {
                checksums.put(artifact, SafeXml.attribute(xml, "value"));
            }
        }
        return checksums;
    }
}
