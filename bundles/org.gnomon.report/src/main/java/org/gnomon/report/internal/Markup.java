package org.gnomon.report.internal;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and text; whatever is written as text or attribute value is escaped, so no name can become markup. The result is well-formed. */
public final class Markup {

    private static final String BIDI_CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    public Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup put(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory cannot fail to be written", e);
        }
        return this;
    }

    /** The document type of an HTML page. */
    public Markup doctype() {
        return put(() -> writer.writeDTD("<!DOCTYPE html>\n"));
    }

    /** Starts an element; attributes as name, value, name, value. */
    public Markup open(String element, Object... attributes) {
        return put(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** An element without content, such as {@code meta} or {@code circle}. */
    public Markup empty(String element, Object... attributes) {
        return put(() -> {
            writer.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    public Markup leaf(String element, String content, Object... attributes) {
        return open(element, attributes).text(content).close();
    }

    public Markup text(String content) {
        return put(() -> writer.writeCharacters(clean(content)));
    }

    /** Ends the element that was opened last; one per line keeps differences between two reports readable. */
    public Markup close() {
        return put(writer::writeEndElement);
    }

    public Markup newline() {
        return text("\n");
    }

    /** All that was written. */
    public String finish() {
        put(writer::writeEndDocument);
        put(writer::flush);
        return text.toString();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute((String) attributes[i], value(attributes[i + 1]));
        }
    }

    private static String value(Object value) {
        return value instanceof Double d ? coordinate(d) : clean(String.valueOf(value));
    }

    static String coordinate(double value) {
        String rounded = String.format(Locale.ROOT, "%.1f", value);
        return rounded.equals("-0.0") ? "0.0" : rounded;
    }

    /** Characters that XML forbids, or that turn the direction of what follows, become U+FFFD. */
    static String clean(String raw) {
        return raw.codePoints().map(c -> isPlain(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPlain(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean half = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (0xFDD0 <= c && c <= 0xFDEF);
        return !control && !half && !nonCharacter && BIDI_CONTROLS.indexOf(c) < 0;
    }
}
