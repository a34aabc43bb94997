/**
 */
package org.gnomon.model.cg.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.TensorShape;

import org.gnomon.model.derived.Dimensions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tensor Shape</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.TensorShapeImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.TensorShapeImpl#getDims <em>Dims</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.TensorShapeImpl#getH <em>H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.TensorShapeImpl#getW <em>W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.TensorShapeImpl#getC <em>C</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TensorShapeImpl extends MinimalEObjectImpl.Container implements TensorShape {
	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final Layout LAYOUT_EDEFAULT = Layout.NHWC;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected Layout layout = LAYOUT_EDEFAULT;

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
	 * The default value of the '{@link #getH() <em>H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getH()
	 * @generated
	 * @ordered
	 */
	protected static final int H_EDEFAULT = 0;

	/**
	 * The default value of the '{@link #getW() <em>W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getW()
	 * @generated
	 * @ordered
	 */
	protected static final int W_EDEFAULT = 0;

	/**
	 * The default value of the '{@link #getC() <em>C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getC()
	 * @generated
	 * @ordered
	 */
	protected static final int C_EDEFAULT = 0;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TensorShapeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.TENSOR_SHAPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(Layout newLayout) {
		Layout oldLayout = layout;
		layout = newLayout == null ? LAYOUT_EDEFAULT : newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.TENSOR_SHAPE__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getDims() {
		if (dims == null) {
			dims = new EDataTypeEList<Integer>(Integer.class, this, CgPackage.TENSOR_SHAPE__DIMS);
		}
		return dims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getH() {
		return Dimensions.height(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getW() {
		return Dimensions.width(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getC() {
		return Dimensions.channels(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CgPackage.TENSOR_SHAPE__LAYOUT:
				return getLayout();
			case CgPackage.TENSOR_SHAPE__DIMS:
				return getDims();
			case CgPackage.TENSOR_SHAPE__H:
				return getH();
			case CgPackage.TENSOR_SHAPE__W:
				return getW();
			case CgPackage.TENSOR_SHAPE__C:
				return getC();
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
			case CgPackage.TENSOR_SHAPE__LAYOUT:
				setLayout((Layout)newValue);
				return;
			case CgPackage.TENSOR_SHAPE__DIMS:
				getDims().clear();
				getDims().addAll((Collection<? extends Integer>)newValue);
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
			case CgPackage.TENSOR_SHAPE__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case CgPackage.TENSOR_SHAPE__DIMS:
				getDims().clear();
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
			case CgPackage.TENSOR_SHAPE__LAYOUT:
				return layout != LAYOUT_EDEFAULT;
			case CgPackage.TENSOR_SHAPE__DIMS:
				return dims != null && !dims.isEmpty();
			case CgPackage.TENSOR_SHAPE__H:
				return getH() != H_EDEFAULT;
			case CgPackage.TENSOR_SHAPE__W:
				return getW() != W_EDEFAULT;
			case CgPackage.TENSOR_SHAPE__C:
				return getC() != C_EDEFAULT;
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
		result.append(" (layout: ");
		result.append(layout);
		result.append(", dims: ");
		result.append(dims);
		result.append(')');
		return result.toString();
	}

} //TensorShapeImpl
