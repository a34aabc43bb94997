package org.gnomon.model.io;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** The ids that one feature with many values refers to, kept until all objects are there. */
record ManyReferences(EObject object, EReference feature, String ids) {

    void resolve(Resource document) {
        Set<EObject> values = new LinkedHashSet<>();
        int given = 0;
        for (String id : ids.strip().split("\\s+")) {
            EObject value = document.getEObject(id);
            require(value != null, "'" + feature.getName() + "' refers to '" + id + "', which the document does not hold");
            require(feature.getEReferenceType().isSuperTypeOf(value.eClass()), "'" + feature.getName() + "' cannot hold '" + id + "'");
            values.add(value);
            given++;
        }
        require(values.size() == given || !feature.isUnique(), "'" + feature.getName() + "' refers to one object twice");
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(feature);
        require(list.isEmpty(), "'" + feature.getName() + "' is given twice");
        list.addAllUnique(values);
    }

    private void require(boolean holds, String reason) {
        if (!holds) {
            throw new NotAccepted(DocumentIds.name(object), reason);
        }
    }
}
