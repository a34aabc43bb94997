/**
 */
package org.gnomon.model.rules;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gnomon.model.rules.RulesPackage#getEntity()
 * @model
 * @generated
 */
public interface Entity extends Named {
} // Entity
