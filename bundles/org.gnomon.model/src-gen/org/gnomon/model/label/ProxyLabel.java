/**
 */
package org.gnomon.model.label;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proxy Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Score of a training-free proxy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.ProxyLabel#getProxy <em>Proxy</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getProxyLabel()
 * @model
 * @generated
 */
public interface ProxyLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proxy</em>' attribute.
	 * @see #setProxy(String)
	 * @see org.gnomon.model.label.LabelPackage#getProxyLabel_Proxy()
	 * @model
	 * @generated
	 */
	String getProxy();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.ProxyLabel#getProxy <em>Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proxy</em>' attribute.
	 * @see #getProxy()
	 * @generated
	 */
	void setProxy(String value);

} // ProxyLabel
