/**
 */
package org.gnomon.model.cg.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.Pad;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Op Attributes</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getKernelH <em>Kernel H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getKernelW <em>Kernel W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getStrideH <em>Stride H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getStrideW <em>Stride W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getDilationH <em>Dilation H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getDilationW <em>Dilation W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getPadMode <em>Pad Mode</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getPads <em>Pads</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#isBias <em>Bias</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getAxis <em>Axis</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpAttributesImpl#getExtra <em>Extra</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpAttributesImpl extends MinimalEObjectImpl.Container implements OpAttributes {
	/**
	 * The default value of the '{@link #getKernelH() <em>Kernel H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelH()
	 * @generated
	 * @ordered
	 */
	protected static final int KERNEL_H_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getKernelH() <em>Kernel H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelH()
	 * @generated
	 * @ordered
	 */
	protected int kernelH = KERNEL_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernelW() <em>Kernel W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelW()
	 * @generated
	 * @ordered
	 */
	protected static final int KERNEL_W_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getKernelW() <em>Kernel W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelW()
	 * @generated
	 * @ordered
	 */
	protected int kernelW = KERNEL_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrideH() <em>Stride H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideH()
	 * @generated
	 * @ordered
	 */
	protected static final int STRIDE_H_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStrideH() <em>Stride H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideH()
	 * @generated
	 * @ordered
	 */
	protected int strideH = STRIDE_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrideW() <em>Stride W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideW()
	 * @generated
	 * @ordered
	 */
	protected static final int STRIDE_W_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStrideW() <em>Stride W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideW()
	 * @generated
	 * @ordered
	 */
	protected int strideW = STRIDE_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getDilationH() <em>Dilation H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDilationH()
	 * @generated
	 * @ordered
	 */
	protected static final int DILATION_H_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDilationH() <em>Dilation H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDilationH()
	 * @generated
	 * @ordered
	 */
	protected int dilationH = DILATION_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getDilationW() <em>Dilation W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDilationW()
	 * @generated
	 * @ordered
	 */
	protected static final int DILATION_W_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDilationW() <em>Dilation W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDilationW()
	 * @generated
	 * @ordered
	 */
	protected int dilationW = DILATION_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getPadMode() <em>Pad Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPadMode()
	 * @generated
	 * @ordered
	 */
	protected static final Pad PAD_MODE_EDEFAULT = Pad.SAME;

	/**
	 * The cached value of the '{@link #getPadMode() <em>Pad Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPadMode()
	 * @generated
	 * @ordered
	 */
	protected Pad padMode = PAD_MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPads() <em>Pads</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPads()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> pads;

	/**
	 * The default value of the '{@link #getGroups() <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected static final int GROUPS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected int groups = GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #isBias() <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBias()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BIAS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBias() <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBias()
	 * @generated
	 * @ordered
	 */
	protected boolean bias = BIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAxis() <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxis()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AXIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAxis() <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxis()
	 * @generated
	 * @ordered
	 */
	protected Integer axis = AXIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtra() <em>Extra</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtra()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> extra;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpAttributesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.OP_ATTRIBUTES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKernelH() {
		return kernelH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelH(int newKernelH) {
		int oldKernelH = kernelH;
		kernelH = newKernelH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__KERNEL_H, oldKernelH, kernelH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKernelW() {
		return kernelW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelW(int newKernelW) {
		int oldKernelW = kernelW;
		kernelW = newKernelW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__KERNEL_W, oldKernelW, kernelW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrideH() {
		return strideH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrideH(int newStrideH) {
		int oldStrideH = strideH;
		strideH = newStrideH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__STRIDE_H, oldStrideH, strideH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrideW() {
		return strideW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrideW(int newStrideW) {
		int oldStrideW = strideW;
		strideW = newStrideW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__STRIDE_W, oldStrideW, strideW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDilationH() {
		return dilationH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDilationH(int newDilationH) {
		int oldDilationH = dilationH;
		dilationH = newDilationH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__DILATION_H, oldDilationH, dilationH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDilationW() {
		return dilationW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDilationW(int newDilationW) {
		int oldDilationW = dilationW;
		dilationW = newDilationW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__DILATION_W, oldDilationW, dilationW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pad getPadMode() {
		return padMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPadMode(Pad newPadMode) {
		Pad oldPadMode = padMode;
		padMode = newPadMode == null ? PAD_MODE_EDEFAULT : newPadMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__PAD_MODE, oldPadMode, padMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getPads() {
		if (pads == null) {
			pads = new EDataTypeEList<Integer>(Integer.class, this, CgPackage.OP_ATTRIBUTES__PADS);
		}
		return pads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGroups() {
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroups(int newGroups) {
		int oldGroups = groups;
		groups = newGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__GROUPS, oldGroups, groups));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBias() {
		return bias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBias(boolean newBias) {
		boolean oldBias = bias;
		bias = newBias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__BIAS, oldBias, bias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAxis() {
		return axis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAxis(Integer newAxis) {
		Integer oldAxis = axis;
		axis = newAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_ATTRIBUTES__AXIS, oldAxis, axis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExtra() {
		if (extra == null) {
			extra = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CgPackage.OP_ATTRIBUTES__EXTRA);
		}
		return extra;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CgPackage.OP_ATTRIBUTES__EXTRA:
				return ((InternalEList<?>)getExtra()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CgPackage.OP_ATTRIBUTES__KERNEL_H:
				return getKernelH();
			case CgPackage.OP_ATTRIBUTES__KERNEL_W:
				return getKernelW();
			case CgPackage.OP_ATTRIBUTES__STRIDE_H:
				return getStrideH();
			case CgPackage.OP_ATTRIBUTES__STRIDE_W:
				return getStrideW();
			case CgPackage.OP_ATTRIBUTES__DILATION_H:
				return getDilationH();
			case CgPackage.OP_ATTRIBUTES__DILATION_W:
				return getDilationW();
			case CgPackage.OP_ATTRIBUTES__PAD_MODE:
				return getPadMode();
			case CgPackage.OP_ATTRIBUTES__PADS:
				return getPads();
			case CgPackage.OP_ATTRIBUTES__GROUPS:
				return getGroups();
			case CgPackage.OP_ATTRIBUTES__BIAS:
				return isBias();
			case CgPackage.OP_ATTRIBUTES__AXIS:
				return getAxis();
			case CgPackage.OP_ATTRIBUTES__EXTRA:
				if (coreType) return getExtra();
				else return getExtra().map();
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
			case CgPackage.OP_ATTRIBUTES__KERNEL_H:
				setKernelH((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__KERNEL_W:
				setKernelW((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__STRIDE_H:
				setStrideH((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__STRIDE_W:
				setStrideW((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__DILATION_H:
				setDilationH((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__DILATION_W:
				setDilationW((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__PAD_MODE:
				setPadMode((Pad)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__PADS:
				getPads().clear();
				getPads().addAll((Collection<? extends Integer>)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__GROUPS:
				setGroups((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__BIAS:
				setBias((Boolean)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__AXIS:
				setAxis((Integer)newValue);
				return;
			case CgPackage.OP_ATTRIBUTES__EXTRA:
				((EStructuralFeature.Setting)getExtra()).set(newValue);
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
			case CgPackage.OP_ATTRIBUTES__KERNEL_H:
				setKernelH(KERNEL_H_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__KERNEL_W:
				setKernelW(KERNEL_W_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__STRIDE_H:
				setStrideH(STRIDE_H_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__STRIDE_W:
				setStrideW(STRIDE_W_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__DILATION_H:
				setDilationH(DILATION_H_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__DILATION_W:
				setDilationW(DILATION_W_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__PAD_MODE:
				setPadMode(PAD_MODE_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__PADS:
				getPads().clear();
				return;
			case CgPackage.OP_ATTRIBUTES__GROUPS:
				setGroups(GROUPS_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__BIAS:
				setBias(BIAS_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__AXIS:
				setAxis(AXIS_EDEFAULT);
				return;
			case CgPackage.OP_ATTRIBUTES__EXTRA:
				getExtra().clear();
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
			case CgPackage.OP_ATTRIBUTES__KERNEL_H:
				return kernelH != KERNEL_H_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__KERNEL_W:
				return kernelW != KERNEL_W_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__STRIDE_H:
				return strideH != STRIDE_H_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__STRIDE_W:
				return strideW != STRIDE_W_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__DILATION_H:
				return dilationH != DILATION_H_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__DILATION_W:
				return dilationW != DILATION_W_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__PAD_MODE:
				return padMode != PAD_MODE_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__PADS:
				return pads != null && !pads.isEmpty();
			case CgPackage.OP_ATTRIBUTES__GROUPS:
				return groups != GROUPS_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__BIAS:
				return bias != BIAS_EDEFAULT;
			case CgPackage.OP_ATTRIBUTES__AXIS:
				return AXIS_EDEFAULT == null ? axis != null : !AXIS_EDEFAULT.equals(axis);
			case CgPackage.OP_ATTRIBUTES__EXTRA:
				return extra != null && !extra.isEmpty();
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
		result.append(" (kernelH: ");
		result.append(kernelH);
		result.append(", kernelW: ");
		result.append(kernelW);
		result.append(", strideH: ");
		result.append(strideH);
		result.append(", strideW: ");
		result.append(strideW);
		result.append(", dilationH: ");
		result.append(dilationH);
		result.append(", dilationW: ");
		result.append(dilationW);
		result.append(", padMode: ");
		result.append(padMode);
		result.append(", pads: ");
		result.append(pads);
		result.append(", groups: ");
		result.append(groups);
		result.append(", bias: ");
		result.append(bias);
		result.append(", axis: ");
		result.append(axis);
		result.append(')');
		return result.toString();
	}

} //OpAttributesImpl
