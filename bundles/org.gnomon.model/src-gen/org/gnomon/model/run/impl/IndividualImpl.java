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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.ComputationGraph;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.run.Individual;
import org.gnomon.model.run.Prediction;
import org.gnomon.model.run.RunPackage;

import org.gnomon.model.space.ArchitectureConfig;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Individual</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.impl.IndividualImpl#getConfig <em>Config</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.IndividualImpl#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.IndividualImpl#getPredictions <em>Predictions</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.IndividualImpl#getParents <em>Parents</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.IndividualImpl#getGeneration <em>Generation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndividualImpl extends NamedImpl implements Individual {
	/**
	 * The cached value of the '{@link #getConfig() <em>Config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfig()
	 * @generated
	 * @ordered
	 */
	protected ArchitectureConfig config;

	/**
	 * The cached value of the '{@link #getGraph() <em>Graph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraph()
	 * @generated
	 * @ordered
	 */
	protected ComputationGraph graph;

	/**
	 * The cached value of the '{@link #getPredictions() <em>Predictions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredictions()
	 * @generated
	 * @ordered
	 */
	protected EList<Prediction> predictions;

	/**
	 * The cached value of the '{@link #getParents() <em>Parents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParents()
	 * @generated
	 * @ordered
	 */
	protected EList<Individual> parents;

	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final int GENERATION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected int generation = GENERATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndividualImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.INDIVIDUAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchitectureConfig getConfig() {
		return config;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConfig(ArchitectureConfig newConfig, NotificationChain msgs) {
		ArchitectureConfig oldConfig = config;
		config = newConfig;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.INDIVIDUAL__CONFIG, oldConfig, newConfig);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfig(ArchitectureConfig newConfig) {
		if (newConfig != config) {
			NotificationChain msgs = null;
			if (config != null)
				msgs = ((InternalEObject)config).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.INDIVIDUAL__CONFIG, null, msgs);
			if (newConfig != null)
				msgs = ((InternalEObject)newConfig).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.INDIVIDUAL__CONFIG, null, msgs);
			msgs = basicSetConfig(newConfig, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INDIVIDUAL__CONFIG, newConfig, newConfig));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComputationGraph getGraph() {
		return graph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGraph(ComputationGraph newGraph) {
		ComputationGraph oldGraph = graph;
		graph = newGraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INDIVIDUAL__GRAPH, oldGraph, graph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prediction> getPredictions() {
		if (predictions == null) {
			predictions = new EObjectContainmentEList<Prediction>(Prediction.class, this, RunPackage.INDIVIDUAL__PREDICTIONS);
		}
		return predictions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Individual> getParents() {
		if (parents == null) {
			parents = new EObjectEList<Individual>(Individual.class, this, RunPackage.INDIVIDUAL__PARENTS);
		}
		return parents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(int newGeneration) {
		int oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INDIVIDUAL__GENERATION, oldGeneration, generation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RunPackage.INDIVIDUAL__CONFIG:
				return basicSetConfig(null, msgs);
			case RunPackage.INDIVIDUAL__PREDICTIONS:
				return ((InternalEList<?>)getPredictions()).basicRemove(otherEnd, msgs);
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
			case RunPackage.INDIVIDUAL__CONFIG:
				return getConfig();
			case RunPackage.INDIVIDUAL__GRAPH:
				return getGraph();
			case RunPackage.INDIVIDUAL__PREDICTIONS:
				return getPredictions();
			case RunPackage.INDIVIDUAL__PARENTS:
				return getParents();
			case RunPackage.INDIVIDUAL__GENERATION:
				return getGeneration();
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
			case RunPackage.INDIVIDUAL__CONFIG:
				setConfig((ArchitectureConfig)newValue);
				return;
			case RunPackage.INDIVIDUAL__GRAPH:
				setGraph((ComputationGraph)newValue);
				return;
			case RunPackage.INDIVIDUAL__PREDICTIONS:
				getPredictions().clear();
				getPredictions().addAll((Collection<? extends Prediction>)newValue);
				return;
			case RunPackage.INDIVIDUAL__PARENTS:
				getParents().clear();
				getParents().addAll((Collection<? extends Individual>)newValue);
				return;
			case RunPackage.INDIVIDUAL__GENERATION:
				setGeneration((Integer)newValue);
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
			case RunPackage.INDIVIDUAL__CONFIG:
				setConfig((ArchitectureConfig)null);
				return;
			case RunPackage.INDIVIDUAL__GRAPH:
				setGraph((ComputationGraph)null);
				return;
			case RunPackage.INDIVIDUAL__PREDICTIONS:
				getPredictions().clear();
				return;
			case RunPackage.INDIVIDUAL__PARENTS:
				getParents().clear();
				return;
			case RunPackage.INDIVIDUAL__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
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
			case RunPackage.INDIVIDUAL__CONFIG:
				return config != null;
			case RunPackage.INDIVIDUAL__GRAPH:
				return graph != null;
			case RunPackage.INDIVIDUAL__PREDICTIONS:
				return predictions != null && !predictions.isEmpty();
			case RunPackage.INDIVIDUAL__PARENTS:
				return parents != null && !parents.isEmpty();
			case RunPackage.INDIVIDUAL__GENERATION:
				return generation != GENERATION_EDEFAULT;
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
		result.append(" (generation: ");
		result.append(generation);
		result.append(')');
		return result.toString();
	}

} //IndividualImpl
