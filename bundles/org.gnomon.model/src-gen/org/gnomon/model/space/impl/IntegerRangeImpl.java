/**
 */
package org.gnomon.model.space.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gnomon.model.space.IntegerRange;
import org.gnomon.model.space.SpacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Integer Range</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.impl.IntegerRangeImpl#getLo <em>Lo</em>}</li>
 *   <li>{@link org.gnomon.model.space.impl.IntegerRangeImpl#getHi <em>Hi</em>}</li>
 *   <li>{@link org.gnomon.model.space.impl.IntegerRangeImpl#getStep <em>Step</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntegerRangeImpl extends DecisionImpl implements IntegerRange {
	/**
	 * The default value of the '{@link #getLo() <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLo()
	 * @generated
	 * @ordered
	 */
	protected static final int LO_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLo() <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLo()
	 * @generated
	 * @ordered
	 */
	protected int lo = LO_EDEFAULT;

	/**
	 * The default value of the '{@link #getHi() <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHi()
	 * @generated
	 * @ordered
	 */
	protected static final int HI_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHi() <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHi()
	 * @generated
	 * @ordered
	 */
	protected int hi = HI_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final int STEP_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected int step = STEP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntegerRangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpacePackage.Literals.INTEGER_RANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLo() {
		return lo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLo(int newLo) {
		int oldLo = lo;
		lo = newLo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.INTEGER_RANGE__LO, oldLo, lo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHi() {
		return hi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHi(int newHi) {
		int oldHi = hi;
		hi = newHi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.INTEGER_RANGE__HI, oldHi, hi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(int newStep) {
		int oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.INTEGER_RANGE__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpacePackage.INTEGER_RANGE__LO:
				return getLo();
			case SpacePackage.INTEGER_RANGE__HI:
				return getHi();
			case SpacePackage.INTEGER_RANGE__STEP:
				return getStep();
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
			case SpacePackage.INTEGER_RANGE__LO:
				setLo((Integer)newValue);
				return;
			case SpacePackage.INTEGER_RANGE__HI:
				setHi((Integer)newValue);
				return;
			case SpacePackage.INTEGER_RANGE__STEP:
				setStep((Integer)newValue);
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
			case SpacePackage.INTEGER_RANGE__LO:
				setLo(LO_EDEFAULT);
				return;
			case SpacePackage.INTEGER_RANGE__HI:
				setHi(HI_EDEFAULT);
				return;
			case SpacePackage.INTEGER_RANGE__STEP:
				setStep(STEP_EDEFAULT);
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
			case SpacePackage.INTEGER_RANGE__LO:
				return lo != LO_EDEFAULT;
			case SpacePackage.INTEGER_RANGE__HI:
				return hi != HI_EDEFAULT;
			case SpacePackage.INTEGER_RANGE__STEP:
				return step != STEP_EDEFAULT;
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
		result.append(" (lo: ");
		result.append(lo);
		result.append(", hi: ");
		result.append(hi);
		result.append(", step: ");
		result.append(step);
		result.append(')');
		return result.toString();
	}

} //IntegerRangeImpl
