/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter Tensor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Weights or data: little-endian values, row-major.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.ParameterTensor#getRole <em>Role</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ParameterTensor#getDtype <em>Dtype</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ParameterTensor#getDims <em>Dims</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ParameterTensor#getData <em>Data</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ParameterTensor#getUri <em>Uri</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getParameterTensor()
 * @model
 * @generated
 */
public interface ParameterTensor extends Named {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.TensorRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.gnomon.model.cg.TensorRole
	 * @see #setRole(TensorRole)
	 * @see org.gnomon.model.cg.CgPackage#getParameterTensor_Role()
	 * @model
	 * @generated
	 */
	TensorRole getRole();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ParameterTensor#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.gnomon.model.cg.TensorRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(TensorRole value);

	/**
	 * Returns the value of the '<em><b>Dtype</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.DType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dtype</em>' attribute.
	 * @see org.gnomon.model.cg.DType
	 * @see #setDtype(DType)
	 * @see org.gnomon.model.cg.CgPackage#getParameterTensor_Dtype()
	 * @model
	 * @generated
	 */
	DType getDtype();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ParameterTensor#getDtype <em>Dtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dtype</em>' attribute.
	 * @see org.gnomon.model.cg.DType
	 * @see #getDtype()
	 * @generated
	 */
	void setDtype(DType value);

	/**
	 * Returns the value of the '<em><b>Dims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dims</em>' attribute list.
	 * @see org.gnomon.model.cg.CgPackage#getParameterTensor_Dims()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getDims();

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(byte[])
	 * @see org.gnomon.model.cg.CgPackage#getParameterTensor_Data()
	 * @model
	 * @generated
	 */
	byte[] getData();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ParameterTensor#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(byte[] value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.gnomon.model.cg.CgPackage#getParameterTensor_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ParameterTensor#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

} // ParameterTensor
