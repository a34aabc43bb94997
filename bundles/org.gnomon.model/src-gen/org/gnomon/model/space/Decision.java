/**
 */
package org.gnomon.model.space;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One choice of a search space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.Decision#getActive <em>Active</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getDecision()
 * @model abstract="true"
 * @generated
 */
public interface Decision extends Named {
	/**
	 * Returns the value of the '<em><b>Active</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active</em>' containment reference.
	 * @see #setActive(Condition)
	 * @see org.gnomon.model.space.SpacePackage#getDecision_Active()
	 * @model containment="true"
	 * @generated
	 */
	Condition getActive();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.Decision#getActive <em>Active</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' containment reference.
	 * @see #getActive()
	 * @generated
	 */
	void setActive(Condition value);

} // Decision
