package org.gnomon.model.io;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Makes objects of XML elements; counts them, and stops at the first that is wrong. */
final class XmiElements extends SAXXMIHandler {

    private final DocumentLimits limits;
    private int depth;
    private int count;
    private final List<ManyReferences> manyReferences = new ArrayList<>();

    XmiElements(XMLResource resource, XMLHelper helper, Map<?, ?> options, DocumentLimits limits) {
        super(resource, helper, options);
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        count++;
        if (depth > limits.maxDepth()) {
            throw refused("elements are nested deeper than " + limits.maxDepth());
        }
        if (count > limits.maxItems()) {
            throw refused("more than " + limits.maxItems() + " elements");
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    /** The stock version collects them: a document of errors only would fill the memory. */
    @Override
    public void error(XMIException e) {
        throw new NotAccepted(FailurePosition.line(e.getLine(), e.getColumn()), FailurePosition.message(e));
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        requireStored(feature);
        super.setFeatureValue(object, feature, value, position);
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        requireStored(reference);
        if (ids.indexOf('#') >= 0) {
            throw refused("'" + reference.getName() + "' points outside the document, to '" + ids + "'");
        }
        if (reference.isMany()) {
            manyReferences.add(new ManyReferences(object, reference, ids));
        } else {
            super.setValueFromId(object, reference, ids);
        }
    }

    /** Ids are collected first and lists filled in one go: the stock version takes quadratic time for both. */
    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (isEndDocument) {
            Map<String, EObject> byId = ((ResourceImpl) xmlResource).getIntrinsicIDToEObjectMap();
            for (Iterator<EObject> all = xmlResource.getAllContents(); all.hasNext();) {
                EObject object = all.next();
                String id = EcoreUtil.getID(object);
                if (id != null) {
                    byId.put(id, object);
                }
            }
        }
        super.handleForwardReferences(isEndDocument);
        if (isEndDocument) {
            manyReferences.forEach(references -> references.resolve(xmlResource));
        }
    }

    private void requireStored(EStructuralFeature feature) {
        if (feature.isTransient()) {
            throw refused("'" + feature.getName() + "' is computed and cannot be given");
        }
    }

    private NotAccepted refused(String reason) {
        return new NotAccepted(FailurePosition.line(getLineNumber(), getColumnNumber()), reason);
    }
}
