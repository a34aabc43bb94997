package org.gnomon.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or drawing, read by an XML parser: whatever is not well-formed fails here. */
final class ParsedPage {

    private final Element root;

    private ParsedPage(Element root) {
        this.root = root;
    }

    static ParsedPage of(String text) {
        try {
            return new ParsedPage(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    static ParsedPage of(ReportInput input) {
        return of(new org.gnomon.report.internal.SelfContainedReport().render(input));
    }

    static ParsedPage of(RulesReportInput input) {
        return of(new org.gnomon.report.internal.SelfContainedReport().render(input));
    }

    List<Element> all(String tag) {
        return inside(root, tag, e -> true);
    }

    List<Element> all(String tag, String style) {
        return inside(root, tag, style);
    }

    Element byId(String id) {
        return inside(root, "*", e -> e.getAttribute("id").equals(id)).getFirst();
    }

    String text() {
        return root.getTextContent();
    }

    static List<Element> inside(Element element, String tag, String style) {
        return inside(element, tag, e -> Arrays.asList(e.getAttribute("class").split(" ")).contains(style));
    }

    static List<Element> inside(Element element, String tag) {
        return inside(element, tag, e -> true);
    }

    private static List<Element> inside(Element element, String tag, Predicate<Element> filter) {
        NodeList found = element.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).filter(filter).toList();
    }

    /** The text of every cell of a table row. */
    static List<String> cells(Element row) {
        return IntStream.range(0, row.getChildNodes().getLength()).mapToObj(i -> row.getChildNodes().item(i)).filter(Element.class::isInstance)
                .map(cell -> cell.getTextContent().strip()).toList();
    }
}
