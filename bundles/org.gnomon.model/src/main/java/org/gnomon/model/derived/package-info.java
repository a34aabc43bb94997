/** What the generated classes compute from their content: the bodies of derived features, named in {@code gnomon.ecore}. */
package org.gnomon.model.derived;
