/**
 */
package org.gnomon.model.label;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Latency Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Latency on a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.LatencyLabel#getDevice <em>Device</em>}</li>
 *   <li>{@link org.gnomon.model.label.LatencyLabel#getStatistic <em>Statistic</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getLatencyLabel()
 * @model
 * @generated
 */
public interface LatencyLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.gnomon.model.label.LabelPackage#getLatencyLabel_Device()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.LatencyLabel#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Statistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statistic</em>' attribute.
	 * @see #setStatistic(String)
	 * @see org.gnomon.model.label.LabelPackage#getLatencyLabel_Statistic()
	 * @model
	 * @generated
	 */
	String getStatistic();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.LatencyLabel#getStatistic <em>Statistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statistic</em>' attribute.
	 * @see #getStatistic()
	 * @generated
	 */
	void setStatistic(String value);

} // LatencyLabel
