/**
 */
package org.gnomon.model.label;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Split</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Part of a data set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.Split#getName <em>Name</em>}</li>
 *   <li>{@link org.gnomon.model.label.Split#getMembers <em>Members</em>}</li>
 *   <li>{@link org.gnomon.model.label.Split#getFold <em>Fold</em>}</li>
 *   <li>{@link org.gnomon.model.label.Split#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getSplit()
 * @model
 * @generated
 */
public interface Split extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.gnomon.model.label.LabelPackage#getSplit_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Split#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' attribute list.
	 * @see org.gnomon.model.label.LabelPackage#getSplit_Members()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMembers();

	/**
	 * Returns the value of the '<em><b>Fold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fold</em>' attribute.
	 * @see #setFold(int)
	 * @see org.gnomon.model.label.LabelPackage#getSplit_Fold()
	 * @model
	 * @generated
	 */
	int getFold();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Split#getFold <em>Fold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fold</em>' attribute.
	 * @see #getFold()
	 * @generated
	 */
	void setFold(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gnomon.model.label.LabelPackage#getSplit_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Split#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

} // Split
