/**
 */
package org.gnomon.model.cg.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.Normaliser;
import org.gnomon.model.cg.NormaliserPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Normaliser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.NormaliserImpl#getMaxH <em>Max H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NormaliserImpl#getMaxW <em>Max W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NormaliserImpl#getMaxHidden <em>Max Hidden</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NormaliserImpl#getMaxKernel <em>Max Kernel</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NormaliserImpl#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NormaliserImpl extends MinimalEObjectImpl.Container implements Normaliser {
	/**
	 * The default value of the '{@link #getMaxH() <em>Max H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxH()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_H_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxH() <em>Max H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxH()
	 * @generated
	 * @ordered
	 */
	protected int maxH = MAX_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxW() <em>Max W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxW()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_W_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxW() <em>Max W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxW()
	 * @generated
	 * @ordered
	 */
	protected int maxW = MAX_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxHidden() <em>Max Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHidden()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_HIDDEN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxHidden() <em>Max Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHidden()
	 * @generated
	 * @ordered
	 */
	protected int maxHidden = MAX_HIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxKernel() <em>Max Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxKernel()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_KERNEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxKernel() <em>Max Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxKernel()
	 * @generated
	 * @ordered
	 */
	protected int maxKernel = MAX_KERNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final NormaliserPolicy POLICY_EDEFAULT = NormaliserPolicy.ABSOLUTE;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected NormaliserPolicy policy = POLICY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NormaliserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.NORMALISER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxH() {
		return maxH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxH(int newMaxH) {
		int oldMaxH = maxH;
		maxH = newMaxH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NORMALISER__MAX_H, oldMaxH, maxH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxW() {
		return maxW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxW(int newMaxW) {
		int oldMaxW = maxW;
		maxW = newMaxW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NORMALISER__MAX_W, oldMaxW, maxW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxHidden() {
		return maxHidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxHidden(int newMaxHidden) {
		int oldMaxHidden = maxHidden;
		maxHidden = newMaxHidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NORMALISER__MAX_HIDDEN, oldMaxHidden, maxHidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxKernel() {
		return maxKernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxKernel(int newMaxKernel) {
		int oldMaxKernel = maxKernel;
		maxKernel = newMaxKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NORMALISER__MAX_KERNEL, oldMaxKernel, maxKernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormaliserPolicy getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(NormaliserPolicy newPolicy) {
		NormaliserPolicy oldPolicy = policy;
		policy = newPolicy == null ? POLICY_EDEFAULT : newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NORMALISER__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CgPackage.NORMALISER__MAX_H:
				return getMaxH();
			case CgPackage.NORMALISER__MAX_W:
				return getMaxW();
			case CgPackage.NORMALISER__MAX_HIDDEN:
				return getMaxHidden();
			case CgPackage.NORMALISER__MAX_KERNEL:
				return getMaxKernel();
			case CgPackage.NORMALISER__POLICY:
				return getPolicy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CgPackage.NORMALISER__MAX_H:
				setMaxH((Integer)newValue);
				return;
			case CgPackage.NORMALISER__MAX_W:
				setMaxW((Integer)newValue);
				return;
			case CgPackage.NORMALISER__MAX_HIDDEN:
				setMaxHidden((Integer)newValue);
				return;
			case CgPackage.NORMALISER__MAX_KERNEL:
				setMaxKernel((Integer)newValue);
				return;
			case CgPackage.NORMALISER__POLICY:
				setPolicy((NormaliserPolicy)newValue);
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
			case CgPackage.NORMALISER__MAX_H:
				setMaxH(MAX_H_EDEFAULT);
				return;
			case CgPackage.NORMALISER__MAX_W:
				setMaxW(MAX_W_EDEFAULT);
				return;
			case CgPackage.NORMALISER__MAX_HIDDEN:
				setMaxHidden(MAX_HIDDEN_EDEFAULT);
				return;
			case CgPackage.NORMALISER__MAX_KERNEL:
				setMaxKernel(MAX_KERNEL_EDEFAULT);
				return;
			case CgPackage.NORMALISER__POLICY:
				setPolicy(POLICY_EDEFAULT);
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
			case CgPackage.NORMALISER__MAX_H:
				return maxH != MAX_H_EDEFAULT;
			case CgPackage.NORMALISER__MAX_W:
				return maxW != MAX_W_EDEFAULT;
			case CgPackage.NORMALISER__MAX_HIDDEN:
				return maxHidden != MAX_HIDDEN_EDEFAULT;
			case CgPackage.NORMALISER__MAX_KERNEL:
				return maxKernel != MAX_KERNEL_EDEFAULT;
			case CgPackage.NORMALISER__POLICY:
				return policy != POLICY_EDEFAULT;
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
		result.append(" (maxH: ");
		result.append(maxH);
		result.append(", maxW: ");
		result.append(maxW);
		result.append(", maxHidden: ");
		result.append(maxHidden);
		result.append(", maxKernel: ");
		result.append(maxKernel);
		result.append(", policy: ");
		result.append(policy);
		result.append(')');
		return result.toString();
	}

} //NormaliserImpl
