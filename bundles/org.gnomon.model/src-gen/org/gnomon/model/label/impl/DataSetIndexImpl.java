/**
 */
package org.gnomon.model.label.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.ComputationGraph;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.label.DataSetIndex;
import org.gnomon.model.label.LabelPackage;
import org.gnomon.model.label.Split;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Set Index</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.impl.DataSetIndexImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.DataSetIndexImpl#getGraphs <em>Graphs</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.DataSetIndexImpl#getSplits <em>Splits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataSetIndexImpl extends NamedImpl implements DataSetIndex {
	/**
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected String family = FAMILY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGraphs() <em>Graphs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraphs()
	 * @generated
	 * @ordered
	 */
	protected EList<ComputationGraph> graphs;

	/**
	 * The cached value of the '{@link #getSplits() <em>Splits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplits()
	 * @generated
	 * @ordered
	 */
	protected EList<Split> splits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataSetIndexImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelPackage.Literals.DATA_SET_INDEX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamily() {
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(String newFamily) {
		String oldFamily = family;
		family = newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.DATA_SET_INDEX__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComputationGraph> getGraphs() {
		if (graphs == null) {
			graphs = new EObjectEList<ComputationGraph>(ComputationGraph.class, this, LabelPackage.DATA_SET_INDEX__GRAPHS);
		}
		return graphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Split> getSplits() {
		if (splits == null) {
			splits = new EObjectContainmentEList<Split>(Split.class, this, LabelPackage.DATA_SET_INDEX__SPLITS);
		}
		return splits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LabelPackage.DATA_SET_INDEX__SPLITS:
				return ((InternalEList<?>)getSplits()).basicRemove(otherEnd, msgs);
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
			case LabelPackage.DATA_SET_INDEX__FAMILY:
				return getFamily();
			case LabelPackage.DATA_SET_INDEX__GRAPHS:
				return getGraphs();
			case LabelPackage.DATA_SET_INDEX__SPLITS:
				return getSplits();
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
			case LabelPackage.DATA_SET_INDEX__FAMILY:
				setFamily((String)newValue);
				return;
			case LabelPackage.DATA_SET_INDEX__GRAPHS:
				getGraphs().clear();
				getGraphs().addAll((Collection<? extends ComputationGraph>)newValue);
				return;
			case LabelPackage.DATA_SET_INDEX__SPLITS:
				getSplits().clear();
				getSplits().addAll((Collection<? extends Split>)newValue);
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
			case LabelPackage.DATA_SET_INDEX__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case LabelPackage.DATA_SET_INDEX__GRAPHS:
				getGraphs().clear();
				return;
			case LabelPackage.DATA_SET_INDEX__SPLITS:
				getSplits().clear();
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
			case LabelPackage.DATA_SET_INDEX__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case LabelPackage.DATA_SET_INDEX__GRAPHS:
				return graphs != null && !graphs.isEmpty();
			case LabelPackage.DATA_SET_INDEX__SPLITS:
				return splits != null && !splits.isEmpty();
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
		result.append(" (family: ");
		result.append(family);
		result.append(')');
		return result.toString();
	}

} //DataSetIndexImpl
