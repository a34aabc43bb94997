package org.gnomon.model.io;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.cg.Named;

/** The ids that references in a document are written with. */
final class DocumentIds {

    /** XMI separates references by blanks, and gives a meaning to slash, colon and hash. */
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");

    private DocumentIds() {}

    /** Refuses an id that two objects have: references to it would be ambiguous. */
    static void unique(Collection<EObject> objects) {
        Set<String> seen = new HashSet<>();
        for (EObject object : objects) {
            if (object instanceof Named named && named.getId() != null && !seen.add(named.getId())) {
                throw new NotAccepted(name(object), "another object has the same id");
            }
        }
    }

    /** Refuses ids that references cannot be written with. */
    static void check(List<? extends EObject> roots) {
        for (EObject root : roots) {
            require(root);
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
                require(all.next());
            }
        }
    }

    private static void require(EObject object) {
        if (object instanceof Named named && named.getId() != null && !USABLE.matcher(named.getId()).matches()) {
            throw new NotAccepted(name(object), "its id is not usable; allowed: letters, digits, '_', '.', '+' and '-'");
        }
    }

    static String name(EObject object) {
        return object.eClass().getName() + (object instanceof Named named ? " '" + named.getId() + "'" : "");
    }
}
