/**
 */
package org.gnomon.model.label.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.label.Domain;
import org.gnomon.model.label.LabelPackage;
import org.gnomon.model.label.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#isHigherIsBetter <em>Higher Is Better</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getLo <em>Lo</em>}</li>
 *   <li>{@link org.gnomon.model.label.impl.TaskImpl#getHi <em>Hi</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends NamedImpl implements Task {
	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final Domain DOMAIN_EDEFAULT = Domain.CLASSIFICATION;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected Domain domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataset() <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataset()
	 * @generated
	 * @ordered
	 */
	protected static final String DATASET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataset() <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataset()
	 * @generated
	 * @ordered
	 */
	protected String dataset = DATASET_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected String metric = METRIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHigherIsBetter() <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHigherIsBetter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIGHER_IS_BETTER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHigherIsBetter() <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHigherIsBetter()
	 * @generated
	 * @ordered
	 */
	protected boolean higherIsBetter = HIGHER_IS_BETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLo() <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLo()
	 * @generated
	 * @ordered
	 */
	protected static final Double LO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLo() <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLo()
	 * @generated
	 * @ordered
	 */
	protected Double lo = LO_EDEFAULT;

	/**
	 * The default value of the '{@link #getHi() <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHi()
	 * @generated
	 * @ordered
	 */
	protected static final Double HI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHi() <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHi()
	 * @generated
	 * @ordered
	 */
	protected Double hi = HI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelPackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(Domain newDomain) {
		Domain oldDomain = domain;
		domain = newDomain == null ? DOMAIN_EDEFAULT : newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataset() {
		return dataset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataset(String newDataset) {
		String oldDataset = dataset;
		dataset = newDataset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__DATASET, oldDataset, dataset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(String newMetric) {
		String oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHigherIsBetter() {
		return higherIsBetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigherIsBetter(boolean newHigherIsBetter) {
		boolean oldHigherIsBetter = higherIsBetter;
		higherIsBetter = newHigherIsBetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__HIGHER_IS_BETTER, oldHigherIsBetter, higherIsBetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLo() {
		return lo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLo(Double newLo) {
		Double oldLo = lo;
		lo = newLo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__LO, oldLo, lo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHi() {
		return hi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHi(Double newHi) {
		Double oldHi = hi;
		hi = newHi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelPackage.TASK__HI, oldHi, hi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LabelPackage.TASK__DOMAIN:
				return getDomain();
			case LabelPackage.TASK__DATASET:
				return getDataset();
			case LabelPackage.TASK__METRIC:
				return getMetric();
			case LabelPackage.TASK__UNIT:
				return getUnit();
			case LabelPackage.TASK__HIGHER_IS_BETTER:
				return isHigherIsBetter();
			case LabelPackage.TASK__LO:
				return getLo();
			case LabelPackage.TASK__HI:
				return getHi();
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
			case LabelPackage.TASK__DOMAIN:
				setDomain((Domain)newValue);
				return;
			case LabelPackage.TASK__DATASET:
				setDataset((String)newValue);
				return;
			case LabelPackage.TASK__METRIC:
				setMetric((String)newValue);
				return;
			case LabelPackage.TASK__UNIT:
				setUnit((String)newValue);
				return;
			case LabelPackage.TASK__HIGHER_IS_BETTER:
				setHigherIsBetter((Boolean)newValue);
				return;
			case LabelPackage.TASK__LO:
				setLo((Double)newValue);
				return;
			case LabelPackage.TASK__HI:
				setHi((Double)newValue);
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
			case LabelPackage.TASK__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case LabelPackage.TASK__DATASET:
				setDataset(DATASET_EDEFAULT);
				return;
			case LabelPackage.TASK__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case LabelPackage.TASK__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case LabelPackage.TASK__HIGHER_IS_BETTER:
				setHigherIsBetter(HIGHER_IS_BETTER_EDEFAULT);
				return;
			case LabelPackage.TASK__LO:
				setLo(LO_EDEFAULT);
				return;
			case LabelPackage.TASK__HI:
				setHi(HI_EDEFAULT);
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
			case LabelPackage.TASK__DOMAIN:
				return domain != DOMAIN_EDEFAULT;
			case LabelPackage.TASK__DATASET:
				return DATASET_EDEFAULT == null ? dataset != null : !DATASET_EDEFAULT.equals(dataset);
			case LabelPackage.TASK__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case LabelPackage.TASK__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case LabelPackage.TASK__HIGHER_IS_BETTER:
				return higherIsBetter != HIGHER_IS_BETTER_EDEFAULT;
			case LabelPackage.TASK__LO:
				return LO_EDEFAULT == null ? lo != null : !LO_EDEFAULT.equals(lo);
			case LabelPackage.TASK__HI:
				return HI_EDEFAULT == null ? hi != null : !HI_EDEFAULT.equals(hi);
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
		result.append(" (domain: ");
		result.append(domain);
		result.append(", dataset: ");
		result.append(dataset);
		result.append(", metric: ");
		result.append(metric);
		result.append(", unit: ");
		result.append(unit);
		result.append(", higherIsBetter: ");
		result.append(higherIsBetter);
		result.append(", lo: ");
		result.append(lo);
		result.append(", hi: ");
		result.append(hi);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
