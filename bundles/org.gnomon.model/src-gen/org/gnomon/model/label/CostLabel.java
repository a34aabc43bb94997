/**
 */
package org.gnomon.model.label;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cost of a graph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.CostLabel#getKind <em>Kind</em>}</li>
 *   <li>{@link org.gnomon.model.label.CostLabel#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getCostLabel()
 * @model
 * @generated
 */
public interface CostLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.label.CostKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.gnomon.model.label.CostKind
	 * @see #setKind(CostKind)
	 * @see org.gnomon.model.label.LabelPackage#getCostLabel_Kind()
	 * @model
	 * @generated
	 */
	CostKind getKind();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.CostLabel#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.gnomon.model.label.CostKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CostKind value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.gnomon.model.label.LabelPackage#getCostLabel_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.CostLabel#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

} // CostLabel
