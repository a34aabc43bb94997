package org.gnomon.release.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Documents without a DOCTYPE, and their elements. */
final class Xml {

    private Xml() {}

    /** @throws IOException also when it is malformed */
    static Element read(InputStream in, String name) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }

    /** The first element at the end of a path of names. */
    static Optional<Element> at(Element from, List<String> path) {
        return path.isEmpty() ? Optional.of(from) : children(from, path.getFirst()).findFirst().flatMap(child -> at(child, path.subList(1, path.size())));
    }

    /** The text at the end of a path of names. */
    static Optional<String> text(Element from, String... path) {
        return at(from, List.of(path)).map(element -> element.getTextContent().strip()).filter(text -> !text.isEmpty());
    }
}
