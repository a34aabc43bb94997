/**
 */
package org.gnomon.model.seq.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.ComputationGraph;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.seq.SeqPackage;
import org.gnomon.model.seq.SequenceGraph;
import org.gnomon.model.seq.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sequence Graph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.impl.SequenceGraphImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.gnomon.model.seq.impl.SequenceGraphImpl#getOf <em>Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SequenceGraphImpl extends NamedImpl implements SequenceGraph {
	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getOf() <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOf()
	 * @generated
	 * @ordered
	 */
	protected ComputationGraph of;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SequenceGraphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SeqPackage.Literals.SEQUENCE_GRAPH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, SeqPackage.SEQUENCE_GRAPH__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComputationGraph getOf() {
		return of;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOf(ComputationGraph newOf) {
		ComputationGraph oldOf = of;
		of = newOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SeqPackage.SEQUENCE_GRAPH__OF, oldOf, of));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SeqPackage.SEQUENCE_GRAPH__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case SeqPackage.SEQUENCE_GRAPH__STEPS:
				return getSteps();
			case SeqPackage.SEQUENCE_GRAPH__OF:
				return getOf();
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
			case SeqPackage.SEQUENCE_GRAPH__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case SeqPackage.SEQUENCE_GRAPH__OF:
				setOf((ComputationGraph)newValue);
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
			case SeqPackage.SEQUENCE_GRAPH__STEPS:
				getSteps().clear();
				return;
			case SeqPackage.SEQUENCE_GRAPH__OF:
				setOf((ComputationGraph)null);
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
			case SeqPackage.SEQUENCE_GRAPH__STEPS:
				return steps != null && !steps.isEmpty();
			case SeqPackage.SEQUENCE_GRAPH__OF:
				return of != null;
		}
		return super.eIsSet(featureID);
	}

} //SequenceGraphImpl
