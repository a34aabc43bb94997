/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an edge of a cell carries.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.EdgeChoice#getFrom <em>From</em>}</li>
 *   <li>{@link org.gnomon.model.space.EdgeChoice#getTo <em>To</em>}</li>
 *   <li>{@link org.gnomon.model.space.EdgeChoice#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getEdgeChoice()
 * @model
 * @generated
 */
public interface EdgeChoice extends Decision {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(int)
	 * @see org.gnomon.model.space.SpacePackage#getEdgeChoice_From()
	 * @model
	 * @generated
	 */
	int getFrom();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.EdgeChoice#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(int value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(int)
	 * @see org.gnomon.model.space.SpacePackage#getEdgeChoice_To()
	 * @model
	 * @generated
	 */
	int getTo();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.EdgeChoice#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(int value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.gnomon.model.space.SpacePackage#getEdgeChoice_Choices()
	 * @model unique="false" lower="2"
	 * @generated
	 */
	EList<String> getChoices();

} // EdgeChoice
