package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.gnomon.model.cg.Named;

/** Collects the findings of one invariant, each with the path of its element; after enough of them, no more. */
final class Findings {

    /** Enough to see what is wrong; a graph of a million broken nodes must not take a million paths. */
    private static final int ENOUGH = 100;

    private final String id;
    private final List<Finding> found = new ArrayList<>();

    Findings(String id) {
        this.id = id;
    }

    void error(EObject element, String message, String fix) {
        add(Finding.Severity.ERROR, element, message, fix);
    }

    void warning(EObject element, String message, String fix) {
        add(Finding.Severity.WARNING, element, message, fix);
    }

    private void add(Finding.Severity severity, EObject element, String message, String fix) {
        if (found.size() < ENOUGH) {
            found.add(new Finding(id, severity, path(element), message, fix));
        }
    }

    List<Finding> all() {
        return found;
    }

    static String path(EObject element) {
        String name = element instanceof Named named ? " '" + named.getId() + "'" : "";
        EReference feature = element.eContainmentFeature();
        if (feature == null) {
            return element.eClass().getName() + name;
        }
        String index = feature.isMany() ? "[" + ((List<?>) element.eContainer().eGet(feature)).indexOf(element) + "]" : "";
        return feature.getName() + index + name;
    }
}
