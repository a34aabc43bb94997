/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Normaliser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How sizes were scaled to features.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.Normaliser#getMaxH <em>Max H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Normaliser#getMaxW <em>Max W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Normaliser#getMaxHidden <em>Max Hidden</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Normaliser#getMaxKernel <em>Max Kernel</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Normaliser#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getNormaliser()
 * @model
 * @generated
 */
public interface Normaliser extends EObject {
	/**
	 * Returns the value of the '<em><b>Max H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max H</em>' attribute.
	 * @see #setMaxH(int)
	 * @see org.gnomon.model.cg.CgPackage#getNormaliser_MaxH()
	 * @model
	 * @generated
	 */
	int getMaxH();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Normaliser#getMaxH <em>Max H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max H</em>' attribute.
	 * @see #getMaxH()
	 * @generated
	 */
	void setMaxH(int value);

	/**
	 * Returns the value of the '<em><b>Max W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max W</em>' attribute.
	 * @see #setMaxW(int)
	 * @see org.gnomon.model.cg.CgPackage#getNormaliser_MaxW()
	 * @model
	 * @generated
	 */
	int getMaxW();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Normaliser#getMaxW <em>Max W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max W</em>' attribute.
	 * @see #getMaxW()
	 * @generated
	 */
	void setMaxW(int value);

	/**
	 * Returns the value of the '<em><b>Max Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Hidden</em>' attribute.
	 * @see #setMaxHidden(int)
	 * @see org.gnomon.model.cg.CgPackage#getNormaliser_MaxHidden()
	 * @model
	 * @generated
	 */
	int getMaxHidden();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Normaliser#getMaxHidden <em>Max Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Hidden</em>' attribute.
	 * @see #getMaxHidden()
	 * @generated
	 */
	void setMaxHidden(int value);

	/**
	 * Returns the value of the '<em><b>Max Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Kernel</em>' attribute.
	 * @see #setMaxKernel(int)
	 * @see org.gnomon.model.cg.CgPackage#getNormaliser_MaxKernel()
	 * @model
	 * @generated
	 */
	int getMaxKernel();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Normaliser#getMaxKernel <em>Max Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Kernel</em>' attribute.
	 * @see #getMaxKernel()
	 * @generated
	 */
	void setMaxKernel(int value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.NormaliserPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see org.gnomon.model.cg.NormaliserPolicy
	 * @see #setPolicy(NormaliserPolicy)
	 * @see org.gnomon.model.cg.CgPackage#getNormaliser_Policy()
	 * @model
	 * @generated
	 */
	NormaliserPolicy getPolicy();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Normaliser#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see org.gnomon.model.cg.NormaliserPolicy
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(NormaliserPolicy value);

} // Normaliser
