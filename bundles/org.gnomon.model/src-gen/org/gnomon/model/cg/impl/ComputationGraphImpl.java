/**
 */
package org.gnomon.model.cg.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.Normaliser;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.Region;
import org.gnomon.model.cg.TensorShape;

import org.gnomon.model.derived.DataFlow;
import org.gnomon.model.derived.GraphDigest;

import org.gnomon.model.label.Label;

import org.gnomon.model.space.ArchitectureConfig;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Computation Graph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getInputShapes <em>Input Shapes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getTensors <em>Tensors</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getNormaliser <em>Normaliser</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.ComputationGraphImpl#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComputationGraphImpl extends NamedImpl implements ComputationGraph {
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
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.TENSORFLOW;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputShapes() <em>Input Shapes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputShapes()
	 * @generated
	 * @ordered
	 */
	protected EList<TensorShape> inputShapes;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<Edge> edges;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> labels;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected ArchitectureConfig architecture;

	/**
	 * The cached value of the '{@link #getTensors() <em>Tensors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTensors()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterTensor> tensors;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<Region> regions;

	/**
	 * The cached value of the '{@link #getNormaliser() <em>Normaliser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormaliser()
	 * @generated
	 * @ordered
	 */
	protected Normaliser normaliser;

	/**
	 * The cached value of the '{@link #getVocabulary() <em>Vocabulary</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabulary()
	 * @generated
	 * @ordered
	 */
	protected OpVocabulary vocabulary;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComputationGraphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.COMPUTATION_GRAPH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TensorShape> getInputShapes() {
		if (inputShapes == null) {
			inputShapes = new EObjectContainmentEList<TensorShape>(TensorShape.class, this, CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES);
		}
		return inputShapes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, CgPackage.COMPUTATION_GRAPH__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<Edge>(Edge.class, this, CgPackage.COMPUTATION_GRAPH__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getLabels() {
		if (labels == null) {
			labels = new EObjectContainmentEList<Label>(Label.class, this, CgPackage.COMPUTATION_GRAPH__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchitectureConfig getArchitecture() {
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArchitecture(ArchitectureConfig newArchitecture, NotificationChain msgs) {
		ArchitectureConfig oldArchitecture = architecture;
		architecture = newArchitecture;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__ARCHITECTURE, oldArchitecture, newArchitecture);
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
	public void setArchitecture(ArchitectureConfig newArchitecture) {
		if (newArchitecture != architecture) {
			NotificationChain msgs = null;
			if (architecture != null)
				msgs = ((InternalEObject)architecture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CgPackage.COMPUTATION_GRAPH__ARCHITECTURE, null, msgs);
			if (newArchitecture != null)
				msgs = ((InternalEObject)newArchitecture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CgPackage.COMPUTATION_GRAPH__ARCHITECTURE, null, msgs);
			msgs = basicSetArchitecture(newArchitecture, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__ARCHITECTURE, newArchitecture, newArchitecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterTensor> getTensors() {
		if (tensors == null) {
			tensors = new EObjectContainmentEList<ParameterTensor>(ParameterTensor.class, this, CgPackage.COMPUTATION_GRAPH__TENSORS);
		}
		return tensors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Region> getRegions() {
		if (regions == null) {
			regions = new EObjectContainmentEList<Region>(Region.class, this, CgPackage.COMPUTATION_GRAPH__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Normaliser getNormaliser() {
		return normaliser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNormaliser(Normaliser newNormaliser, NotificationChain msgs) {
		Normaliser oldNormaliser = normaliser;
		normaliser = newNormaliser;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__NORMALISER, oldNormaliser, newNormaliser);
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
	public void setNormaliser(Normaliser newNormaliser) {
		if (newNormaliser != normaliser) {
			NotificationChain msgs = null;
			if (normaliser != null)
				msgs = ((InternalEObject)normaliser).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CgPackage.COMPUTATION_GRAPH__NORMALISER, null, msgs);
			if (newNormaliser != null)
				msgs = ((InternalEObject)newNormaliser).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CgPackage.COMPUTATION_GRAPH__NORMALISER, null, msgs);
			msgs = basicSetNormaliser(newNormaliser, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__NORMALISER, newNormaliser, newNormaliser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpVocabulary getVocabulary() {
		return vocabulary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVocabulary(OpVocabulary newVocabulary) {
		OpVocabulary oldVocabulary = vocabulary;
		vocabulary = newVocabulary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.COMPUTATION_GRAPH__VOCABULARY, oldVocabulary, vocabulary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return GraphDigest.of(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getInputs() {
		return DataFlow.inputs(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getOutputs() {
		return DataFlow.outputs(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES:
				return ((InternalEList<?>)getInputShapes()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__LABELS:
				return ((InternalEList<?>)getLabels()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__ARCHITECTURE:
				return basicSetArchitecture(null, msgs);
			case CgPackage.COMPUTATION_GRAPH__TENSORS:
				return ((InternalEList<?>)getTensors()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__REGIONS:
				return ((InternalEList<?>)getRegions()).basicRemove(otherEnd, msgs);
			case CgPackage.COMPUTATION_GRAPH__NORMALISER:
				return basicSetNormaliser(null, msgs);
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
			case CgPackage.COMPUTATION_GRAPH__FAMILY:
				return getFamily();
			case CgPackage.COMPUTATION_GRAPH__ORIGIN:
				return getOrigin();
			case CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES:
				return getInputShapes();
			case CgPackage.COMPUTATION_GRAPH__NODES:
				return getNodes();
			case CgPackage.COMPUTATION_GRAPH__EDGES:
				return getEdges();
			case CgPackage.COMPUTATION_GRAPH__LABELS:
				return getLabels();
			case CgPackage.COMPUTATION_GRAPH__ARCHITECTURE:
				return getArchitecture();
			case CgPackage.COMPUTATION_GRAPH__TENSORS:
				return getTensors();
			case CgPackage.COMPUTATION_GRAPH__REGIONS:
				return getRegions();
			case CgPackage.COMPUTATION_GRAPH__NORMALISER:
				return getNormaliser();
			case CgPackage.COMPUTATION_GRAPH__VOCABULARY:
				return getVocabulary();
			case CgPackage.COMPUTATION_GRAPH__DIGEST:
				return getDigest();
			case CgPackage.COMPUTATION_GRAPH__INPUTS:
				return getInputs();
			case CgPackage.COMPUTATION_GRAPH__OUTPUTS:
				return getOutputs();
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
			case CgPackage.COMPUTATION_GRAPH__FAMILY:
				setFamily((String)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES:
				getInputShapes().clear();
				getInputShapes().addAll((Collection<? extends TensorShape>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends Edge>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends Label>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__ARCHITECTURE:
				setArchitecture((ArchitectureConfig)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__TENSORS:
				getTensors().clear();
				getTensors().addAll((Collection<? extends ParameterTensor>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends Region>)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__NORMALISER:
				setNormaliser((Normaliser)newValue);
				return;
			case CgPackage.COMPUTATION_GRAPH__VOCABULARY:
				setVocabulary((OpVocabulary)newValue);
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
			case CgPackage.COMPUTATION_GRAPH__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case CgPackage.COMPUTATION_GRAPH__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES:
				getInputShapes().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__NODES:
				getNodes().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__EDGES:
				getEdges().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__LABELS:
				getLabels().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__ARCHITECTURE:
				setArchitecture((ArchitectureConfig)null);
				return;
			case CgPackage.COMPUTATION_GRAPH__TENSORS:
				getTensors().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__REGIONS:
				getRegions().clear();
				return;
			case CgPackage.COMPUTATION_GRAPH__NORMALISER:
				setNormaliser((Normaliser)null);
				return;
			case CgPackage.COMPUTATION_GRAPH__VOCABULARY:
				setVocabulary((OpVocabulary)null);
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
			case CgPackage.COMPUTATION_GRAPH__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case CgPackage.COMPUTATION_GRAPH__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case CgPackage.COMPUTATION_GRAPH__INPUT_SHAPES:
				return inputShapes != null && !inputShapes.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__NODES:
				return nodes != null && !nodes.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__EDGES:
				return edges != null && !edges.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__LABELS:
				return labels != null && !labels.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__ARCHITECTURE:
				return architecture != null;
			case CgPackage.COMPUTATION_GRAPH__TENSORS:
				return tensors != null && !tensors.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__REGIONS:
				return regions != null && !regions.isEmpty();
			case CgPackage.COMPUTATION_GRAPH__NORMALISER:
				return normaliser != null;
			case CgPackage.COMPUTATION_GRAPH__VOCABULARY:
				return vocabulary != null;
			case CgPackage.COMPUTATION_GRAPH__DIGEST:
				return DIGEST_EDEFAULT == null ? getDigest() != null : !DIGEST_EDEFAULT.equals(getDigest());
			case CgPackage.COMPUTATION_GRAPH__INPUTS:
				return !getInputs().isEmpty();
			case CgPackage.COMPUTATION_GRAPH__OUTPUTS:
				return !getOutputs().isEmpty();
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
		result.append(", origin: ");
		result.append(origin);
		result.append(')');
		return result.toString();
	}

} //ComputationGraphImpl
