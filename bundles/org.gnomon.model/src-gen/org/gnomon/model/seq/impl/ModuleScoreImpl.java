/**
 */
package org.gnomon.model.seq.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.gnomon.model.seq.ModuleScore;
import org.gnomon.model.seq.SeqPackage;
import org.gnomon.model.seq.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Module Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.impl.ModuleScoreImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.gnomon.model.seq.impl.ModuleScoreImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.gnomon.model.seq.impl.ModuleScoreImpl#getHop <em>Hop</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ModuleScoreImpl extends MinimalEObjectImpl.Container implements ModuleScore {
	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final double SCORE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected double score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHop() <em>Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHop()
	 * @generated
	 * @ordered
	 */
	protected static final int HOP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHop() <em>Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHop()
	 * @generated
	 * @ordered
	 */
	protected int hop = HOP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModuleScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SeqPackage.Literals.MODULE_SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectEList<Step>(Step.class, this, SeqPackage.MODULE_SCORE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(double newScore) {
		double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SeqPackage.MODULE_SCORE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHop() {
		return hop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHop(int newHop) {
		int oldHop = hop;
		hop = newHop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SeqPackage.MODULE_SCORE__HOP, oldHop, hop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SeqPackage.MODULE_SCORE__STEPS:
				return getSteps();
			case SeqPackage.MODULE_SCORE__SCORE:
				return getScore();
			case SeqPackage.MODULE_SCORE__HOP:
				return getHop();
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
			case SeqPackage.MODULE_SCORE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case SeqPackage.MODULE_SCORE__SCORE:
				setScore((Double)newValue);
				return;
			case SeqPackage.MODULE_SCORE__HOP:
				setHop((Integer)newValue);
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
			case SeqPackage.MODULE_SCORE__STEPS:
				getSteps().clear();
				return;
			case SeqPackage.MODULE_SCORE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case SeqPackage.MODULE_SCORE__HOP:
				setHop(HOP_EDEFAULT);
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
			case SeqPackage.MODULE_SCORE__STEPS:
				return steps != null && !steps.isEmpty();
			case SeqPackage.MODULE_SCORE__SCORE:
				return score != SCORE_EDEFAULT;
			case SeqPackage.MODULE_SCORE__HOP:
				return hop != HOP_EDEFAULT;
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
		result.append(" (score: ");
		result.append(score);
		result.append(", hop: ");
		result.append(hop);
		result.append(')');
		return result.toString();
	}

} //ModuleScoreImpl
