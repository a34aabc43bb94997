/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a decision counts: another decision has one of the values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.Condition#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.gnomon.model.space.Condition#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.gnomon.model.space.SpacePackage#getCondition_Decision()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.Condition#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.gnomon.model.space.SpacePackage#getCondition_Values()
	 * @model unique="false" required="true"
	 * @generated
	 */
	EList<String> getValues();

} // Condition
