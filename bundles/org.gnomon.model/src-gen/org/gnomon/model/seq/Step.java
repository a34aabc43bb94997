/**
 */
package org.gnomon.model.seq;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.gnomon.model.cg.Region;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a sequence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.Step#getPosition <em>Position</em>}</li>
 *   <li>{@link org.gnomon.model.seq.Step#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.gnomon.model.seq.Step#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.seq.SeqPackage#getStep()
 * @model abstract="true"
 * @generated
 */
public interface Step extends EObject {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.gnomon.model.seq.SeqPackage#getStep_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.Step#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Covers</em>' reference.
	 * @see #setCovers(Region)
	 * @see org.gnomon.model.seq.SeqPackage#getStep_Covers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Region getCovers();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.Step#getCovers <em>Covers</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covers</em>' reference.
	 * @see #getCovers()
	 * @generated
	 */
	void setCovers(Region value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.seq.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Next</em>' reference list.
	 * @see org.gnomon.model.seq.SeqPackage#getStep_Next()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Step> getNext();

} // Step
