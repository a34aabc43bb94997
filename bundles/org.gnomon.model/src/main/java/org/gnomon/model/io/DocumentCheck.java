package org.gnomon.model.io;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A document must be a tree of model objects that refer to each other only. What EMF's readers let pass is found here. */
final class DocumentCheck {

    private final Set<EObject> members = Collections.newSetFromMap(new IdentityHashMap<>());

    private DocumentCheck() {}

    static void of(List<? extends EObject> roots) {
        if (roots.isEmpty()) {
            throw new NotAccepted("", "holds nothing");
        }
        DocumentCheck check = new DocumentCheck();
        check.collect(roots);
        check.members.forEach(check::features);
        DocumentIds.unique(check.members);
    }

    private void collect(List<? extends EObject> roots) {
        ArrayDeque<EObject> open = new ArrayDeque<>();
        for (EObject root : roots) {
            require(root != null && root.eContainer() == null, root, "is not at the top");
            open.add(root);
        }
        while (!open.isEmpty()) {
            EObject object = open.remove();
            require(isModelObject(object), object, "is not of the model");
            inside(object, object, "");
            require(members.add(object), object, "is contained twice");
            for (EReference feature : object.eClass().getEAllContainments()) {
                values(object, feature).forEach(open::add);
            }
        }
    }

    private static boolean isModelObject(EObject object) {
        EClass type = object.eClass();
        return ClosedResources.isModelPackage(type.getEPackage()) || type == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY;
    }

    private void features(EObject object) {
        for (EReference feature : object.eClass().getEAllReferences()) {
            if (!feature.isDerived() && !feature.isContainer()) {
                values(object, feature).forEach(value -> reference(object, feature, value));
            }
        }
        for (EAttribute feature : object.eClass().getEAllAttributes()) {
            require(!feature.isMany() || !((List<?>) object.eGet(feature)).contains(null), object, "'" + feature.getName() + "' lacks a value");
        }
    }

    private void reference(EObject object, EReference feature, EObject value) {
        inside(value, object, "'" + feature.getName() + "' ");
        require(members.contains(value), object, "'" + feature.getName() + "' points to an object that the document does not hold");
        require(feature.getEReferenceType().isSuperTypeOf(value.eClass()), object, "'" + feature.getName() + "' holds a " + value.eClass().getName());
        require(!feature.isContainment() || value.eContainer() == object, value, "is not contained where it stands");
    }

    private static void inside(EObject value, EObject owner, String what) {
        if (value.eIsProxy()) {
            throw new NotAccepted(DocumentIds.name(owner), what + "points outside the document, to '" + EcoreUtil.getURI(value) + "'");
        }
    }

    private static List<EObject> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (!feature.isMany()) {
            return value == null ? List.of() : List.of((EObject) value);
        }
        @SuppressWarnings("unchecked")
        List<EObject> values = (List<EObject>) value;
        require(!values.contains(null), object, "'" + feature.getName() + "' lacks an object");
        return values;
    }

    private static void require(boolean holds, EObject object, String reason) {
        if (!holds) {
            throw new NotAccepted(object == null ? "" : DocumentIds.name(object), reason);
        }
    }
}
