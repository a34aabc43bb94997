/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Categorical</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of several named choices.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.Categorical#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getCategorical()
 * @model
 * @generated
 */
public interface Categorical extends Decision {
	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.gnomon.model.space.SpacePackage#getCategorical_Choices()
	 * @model unique="false" lower="2"
	 * @generated
	 */
	EList<String> getChoices();

} // Categorical
