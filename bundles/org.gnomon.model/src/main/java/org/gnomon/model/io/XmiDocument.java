package org.gnomon.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Documents as XMI, in UTF-8, read with a parser that knows no DOCTYPE. */
final class XmiDocument extends XMIResourceImpl {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String JDK_LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String NO_LIMIT = "0";
    private static final String MAX_ATTRIBUTES = "200";

    private final DocumentLimits limits;

    private XmiDocument(DocumentLimits limits) {
        this.limits = limits;
    }

    static List<EObject> read(byte[] bytes, DocumentLimits limits) throws IOException {
        XmiDocument document = ClosedResources.enclose(new XmiDocument(limits));
        // Without the map, every reference would be looked for in the whole document.
        document.setIntrinsicIDToEObjectMap(new HashMap<>());
        document.load(new ByteArrayInputStream(bytes), Map.of(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
        List<EObject> roots = List.copyOf(document.getContents());
        document.getContents().clear();
        return roots;
    }

    static void write(List<? extends EObject> roots, OutputStream out) throws IOException {
        XmiDocument document = ClosedResources.enclose(new XmiDocument(DocumentLimits.DEFAULT));
        document.getContents().addAll(EcoreUtil.copyAll(roots));
        document.save(out, Map.of(OPTION_ENCODING, "UTF-8", OPTION_LINE_WIDTH, 140));
    }

    @Override
    protected boolean useUUIDs() {
        return false;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new LimitedLoad(createXMLHelper(), limits);
    }

    private static final class LimitedLoad extends XMILoadImpl {

        private final DocumentLimits limits;

        private LimitedLoad(XMLHelper helper, DocumentLimits limits) {
            super(helper);
            this.limits = limits;
        }

        @Override
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // The handler counts depth; the parser's own limit differs between Java versions.
            parser.setProperty(JDK_LIMIT + "maxElementDepth", NO_LIMIT);
            parser.setProperty(JDK_LIMIT + "elementAttributeLimit", MAX_ATTRIBUTES);
            return parser;
        }

        /** The stock version guesses the encoding with code that fails on some inputs; the parser knows it better. */
        @Override
        protected String getEncoding() {
            return "UTF-8";
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new XmiElements(resource, helper, options, limits);
        }
    }
}
