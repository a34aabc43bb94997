/**
 */
package org.gnomon.model.run.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.run.Individual;
import org.gnomon.model.run.Objective;
import org.gnomon.model.run.ParetoFront;
import org.gnomon.model.run.RunPackage;
import org.gnomon.model.run.SearchRun;

import org.gnomon.model.space.SearchSpace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Search Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getIndividuals <em>Individuals</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.SearchRunImpl#getFronts <em>Fronts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SearchRunImpl extends NamedImpl implements SearchRun {
	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected SearchSpace space;

	/**
	 * The default value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATEGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected String strategy = STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final long BUDGET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected long budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getIndividuals() <em>Individuals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndividuals()
	 * @generated
	 * @ordered
	 */
	protected EList<Individual> individuals;

	/**
	 * The cached value of the '{@link #getFronts() <em>Fronts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFronts()
	 * @generated
	 * @ordered
	 */
	protected EList<ParetoFront> fronts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SearchRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.SEARCH_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchSpace getSpace() {
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(SearchSpace newSpace) {
		SearchSpace oldSpace = space;
		space = newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SEARCH_RUN__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(String newStrategy) {
		String oldStrategy = strategy;
		strategy = newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SEARCH_RUN__STRATEGY, oldStrategy, strategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(long newBudget) {
		long oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SEARCH_RUN__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SEARCH_RUN__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, RunPackage.SEARCH_RUN__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Individual> getIndividuals() {
		if (individuals == null) {
			individuals = new EObjectContainmentEList<Individual>(Individual.class, this, RunPackage.SEARCH_RUN__INDIVIDUALS);
		}
		return individuals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParetoFront> getFronts() {
		if (fronts == null) {
			fronts = new EObjectContainmentEList<ParetoFront>(ParetoFront.class, this, RunPackage.SEARCH_RUN__FRONTS);
		}
		return fronts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RunPackage.SEARCH_RUN__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case RunPackage.SEARCH_RUN__INDIVIDUALS:
				return ((InternalEList<?>)getIndividuals()).basicRemove(otherEnd, msgs);
			case RunPackage.SEARCH_RUN__FRONTS:
				return ((InternalEList<?>)getFronts()).basicRemove(otherEnd, msgs);
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
			case RunPackage.SEARCH_RUN__SPACE:
				return getSpace();
			case RunPackage.SEARCH_RUN__STRATEGY:
				return getStrategy();
			case RunPackage.SEARCH_RUN__BUDGET:
				return getBudget();
			case RunPackage.SEARCH_RUN__SEED:
				return getSeed();
			case RunPackage.SEARCH_RUN__OBJECTIVES:
				return getObjectives();
			case RunPackage.SEARCH_RUN__INDIVIDUALS:
				return getIndividuals();
			case RunPackage.SEARCH_RUN__FRONTS:
				return getFronts();
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
			case RunPackage.SEARCH_RUN__SPACE:
				setSpace((SearchSpace)newValue);
				return;
			case RunPackage.SEARCH_RUN__STRATEGY:
				setStrategy((String)newValue);
				return;
			case RunPackage.SEARCH_RUN__BUDGET:
				setBudget((Long)newValue);
				return;
			case RunPackage.SEARCH_RUN__SEED:
				setSeed((Long)newValue);
				return;
			case RunPackage.SEARCH_RUN__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case RunPackage.SEARCH_RUN__INDIVIDUALS:
				getIndividuals().clear();
				getIndividuals().addAll((Collection<? extends Individual>)newValue);
				return;
			case RunPackage.SEARCH_RUN__FRONTS:
				getFronts().clear();
				getFronts().addAll((Collection<? extends ParetoFront>)newValue);
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
			case RunPackage.SEARCH_RUN__SPACE:
				setSpace((SearchSpace)null);
				return;
			case RunPackage.SEARCH_RUN__STRATEGY:
				setStrategy(STRATEGY_EDEFAULT);
				return;
			case RunPackage.SEARCH_RUN__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case RunPackage.SEARCH_RUN__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case RunPackage.SEARCH_RUN__OBJECTIVES:
				getObjectives().clear();
				return;
			case RunPackage.SEARCH_RUN__INDIVIDUALS:
				getIndividuals().clear();
				return;
			case RunPackage.SEARCH_RUN__FRONTS:
				getFronts().clear();
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
			case RunPackage.SEARCH_RUN__SPACE:
				return space != null;
			case RunPackage.SEARCH_RUN__STRATEGY:
				return STRATEGY_EDEFAULT == null ? strategy != null : !STRATEGY_EDEFAULT.equals(strategy);
			case RunPackage.SEARCH_RUN__BUDGET:
				return budget != BUDGET_EDEFAULT;
			case RunPackage.SEARCH_RUN__SEED:
				return seed != SEED_EDEFAULT;
			case RunPackage.SEARCH_RUN__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case RunPackage.SEARCH_RUN__INDIVIDUALS:
				return individuals != null && !individuals.isEmpty();
			case RunPackage.SEARCH_RUN__FRONTS:
				return fronts != null && !fronts.isEmpty();
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
		result.append(" (strategy: ");
		result.append(strategy);
		result.append(", budget: ");
		result.append(budget);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //SearchRunImpl
