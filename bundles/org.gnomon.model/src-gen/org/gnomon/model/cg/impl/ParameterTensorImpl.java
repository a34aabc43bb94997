/**
 */
package org.gnomon.model.cg.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.DType;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.TensorRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Parameter Tensor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.ParameterTensorImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ParameterTensorImpl#getDtype <em>Dtype</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ParameterTensorImpl#getDims <em>Dims</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ParameterTensorImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ParameterTensorImpl#getUri <em>Uri</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParameterTensorImpl extends NamedImpl implements ParameterTensor {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final TensorRole ROLE_EDEFAULT = TensorRole.WEIGHT;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected TensorRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDtype() <em>Dtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDtype()
	 * @generated
	 * @ordered
	 */
	protected static final DType DTYPE_EDEFAULT = DType.F32;

	/**
	 * The cached value of the '{@link #getDtype() <em>Dtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDtype()
	 * @generated
	 * @ordered
	 */
	protected DType dtype = DTYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDims() <em>Dims</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDims()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> dims;

	/**
	 * The default value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected static final byte[] DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected byte[] data = DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParameterTensorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.PARAMETER_TENSOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TensorRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(TensorRole newRole) {
		TensorRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.PARAMETER_TENSOR__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DType getDtype() {
		return dtype;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDtype(DType newDtype) {
		DType oldDtype = dtype;
		dtype = newDtype == null ? DTYPE_EDEFAULT : newDtype;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.PARAMETER_TENSOR__DTYPE, oldDtype, dtype));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getDims() {
		if (dims == null) {
			dims = new EDataTypeEList<Integer>(Integer.class, this, CgPackage.PARAMETER_TENSOR__DIMS);
		}
		return dims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public byte[] getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(byte[] newData) {
		byte[] oldData = data;
		data = newData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.PARAMETER_TENSOR__DATA, oldData, data));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.PARAMETER_TENSOR__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CgPackage.PARAMETER_TENSOR__ROLE:
				return getRole();
			case CgPackage.PARAMETER_TENSOR__DTYPE:
				return getDtype();
			case CgPackage.PARAMETER_TENSOR__DIMS:
				return getDims();
			case CgPackage.PARAMETER_TENSOR__DATA:
				return getData();
			case CgPackage.PARAMETER_TENSOR__URI:
				return getUri();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CgPackage.PARAMETER_TENSOR__ROLE:
				setRole((TensorRole)newValue);
				return;
			case CgPackage.PARAMETER_TENSOR__DTYPE:
				setDtype((DType)newValue);
				return;
			case CgPackage.PARAMETER_TENSOR__DIMS:
				getDims().clear();
				getDims().addAll((Collection<? extends Integer>)newValue);
				return;
			case CgPackage.PARAMETER_TENSOR__DATA:
				setData((byte[])newValue);
				return;
			case CgPackage.PARAMETER_TENSOR__URI:
				setUri((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CgPackage.PARAMETER_TENSOR__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CgPackage.PARAMETER_TENSOR__DTYPE:
				setDtype(DTYPE_EDEFAULT);
				return;
			case CgPackage.PARAMETER_TENSOR__DIMS:
				getDims().clear();
				return;
			case CgPackage.PARAMETER_TENSOR__DATA:
				setData(DATA_EDEFAULT);
				return;
			case CgPackage.PARAMETER_TENSOR__URI:
				setUri(URI_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CgPackage.PARAMETER_TENSOR__ROLE:
				return role != ROLE_EDEFAULT;
			case CgPackage.PARAMETER_TENSOR__DTYPE:
				return dtype != DTYPE_EDEFAULT;
			case CgPackage.PARAMETER_TENSOR__DIMS:
				return dims != null && !dims.isEmpty();
			case CgPackage.PARAMETER_TENSOR__DATA:
				return DATA_EDEFAULT == null ? data != null : !DATA_EDEFAULT.equals(data);
			case CgPackage.PARAMETER_TENSOR__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", dtype: ");
		result.append(dtype);
		result.append(", dims: ");
		result.append(dims);
		result.append(", data: ");
		result.append(data);
		result.append(", uri: ");
		result.append(uri);
		result.append(')');
		return result.toString();
	}

} //ParameterTensorImpl
