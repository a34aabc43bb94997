/**
 */
package org.gnomon.model.rules;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of relation between two things.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gnomon.model.rules.RulesPackage#getRelationType()
 * @model
 * @generated
 */
public interface RelationType extends Named {
} // RelationType
