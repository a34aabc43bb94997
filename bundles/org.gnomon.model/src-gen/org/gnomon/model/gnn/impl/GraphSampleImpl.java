/**
 */
package org.gnomon.model.gnn.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.gnomon.model.cg.ParameterTensor;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.gnn.GnnPackage;
import org.gnomon.model.gnn.GraphSample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Graph Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getNodeCount <em>Node Count</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getX <em>X</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getEdgeAttr <em>Edge Attr</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getNodeLabels <em>Node Labels</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#isMotifKnown <em>Motif Known</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getMotif <em>Motif</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getNodeTypes <em>Node Types</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.GraphSampleImpl#getEdgeTypes <em>Edge Types</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GraphSampleImpl extends NamedImpl implements GraphSample {
	/**
	 * The default value of the '{@link #getNodeCount() <em>Node Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeCount()
	 * @generated
	 * @ordered
	 */
	protected static final int NODE_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNodeCount() <em>Node Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeCount()
	 * @generated
	 * @ordered
	 */
	protected int nodeCount = NODE_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected ParameterTensor x;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> edges;

	/**
	 * The cached value of the '{@link #getEdgeAttr() <em>Edge Attr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeAttr()
	 * @generated
	 * @ordered
	 */
	protected ParameterTensor edgeAttr;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected Integer label = LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodeLabels() <em>Node Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> nodeLabels;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> y;

	/**
	 * The default value of the '{@link #isMotifKnown() <em>Motif Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMotifKnown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MOTIF_KNOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMotifKnown() <em>Motif Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMotifKnown()
	 * @generated
	 * @ordered
	 */
	protected boolean motifKnown = MOTIF_KNOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMotif() <em>Motif</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotif()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> motif;

	/**
	 * The cached value of the '{@link #getNodeTypes() <em>Node Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> nodeTypes;

	/**
	 * The cached value of the '{@link #getEdgeTypes() <em>Edge Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> edgeTypes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GraphSampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GnnPackage.Literals.GRAPH_SAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNodeCount() {
		return nodeCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNodeCount(int newNodeCount) {
		int oldNodeCount = nodeCount;
		nodeCount = newNodeCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__NODE_COUNT, oldNodeCount, nodeCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterTensor getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetX(ParameterTensor newX, NotificationChain msgs) {
		ParameterTensor oldX = x;
		x = newX;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__X, oldX, newX);
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
	public void setX(ParameterTensor newX) {
		if (newX != x) {
			NotificationChain msgs = null;
			if (x != null)
				msgs = ((InternalEObject)x).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GnnPackage.GRAPH_SAMPLE__X, null, msgs);
			if (newX != null)
				msgs = ((InternalEObject)newX).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GnnPackage.GRAPH_SAMPLE__X, null, msgs);
			msgs = basicSetX(newX, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__X, newX, newX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getEdges() {
		if (edges == null) {
			edges = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.GRAPH_SAMPLE__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterTensor getEdgeAttr() {
		return edgeAttr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEdgeAttr(ParameterTensor newEdgeAttr, NotificationChain msgs) {
		ParameterTensor oldEdgeAttr = edgeAttr;
		edgeAttr = newEdgeAttr;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__EDGE_ATTR, oldEdgeAttr, newEdgeAttr);
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
	public void setEdgeAttr(ParameterTensor newEdgeAttr) {
		if (newEdgeAttr != edgeAttr) {
			NotificationChain msgs = null;
			if (edgeAttr != null)
				msgs = ((InternalEObject)edgeAttr).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GnnPackage.GRAPH_SAMPLE__EDGE_ATTR, null, msgs);
			if (newEdgeAttr != null)
				msgs = ((InternalEObject)newEdgeAttr).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GnnPackage.GRAPH_SAMPLE__EDGE_ATTR, null, msgs);
			msgs = basicSetEdgeAttr(newEdgeAttr, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__EDGE_ATTR, newEdgeAttr, newEdgeAttr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(Integer newLabel) {
		Integer oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getNodeLabels() {
		if (nodeLabels == null) {
			nodeLabels = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.GRAPH_SAMPLE__NODE_LABELS);
		}
		return nodeLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getY() {
		if (y == null) {
			y = new EDataTypeEList<Double>(Double.class, this, GnnPackage.GRAPH_SAMPLE__Y);
		}
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMotifKnown() {
		return motifKnown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotifKnown(boolean newMotifKnown) {
		boolean oldMotifKnown = motifKnown;
		motifKnown = newMotifKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.GRAPH_SAMPLE__MOTIF_KNOWN, oldMotifKnown, motifKnown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getMotif() {
		if (motif == null) {
			motif = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.GRAPH_SAMPLE__MOTIF);
		}
		return motif;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getNodeTypes() {
		if (nodeTypes == null) {
			nodeTypes = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.GRAPH_SAMPLE__NODE_TYPES);
		}
		return nodeTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getEdgeTypes() {
		if (edgeTypes == null) {
			edgeTypes = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.GRAPH_SAMPLE__EDGE_TYPES);
		}
		return edgeTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GnnPackage.GRAPH_SAMPLE__X:
				return basicSetX(null, msgs);
			case GnnPackage.GRAPH_SAMPLE__EDGE_ATTR:
				return basicSetEdgeAttr(null, msgs);
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
			case GnnPackage.GRAPH_SAMPLE__NODE_COUNT:
				return getNodeCount();
			case GnnPackage.GRAPH_SAMPLE__X:
				return getX();
			case GnnPackage.GRAPH_SAMPLE__EDGES:
				return getEdges();
			case GnnPackage.GRAPH_SAMPLE__EDGE_ATTR:
				return getEdgeAttr();
			case GnnPackage.GRAPH_SAMPLE__LABEL:
				return getLabel();
			case GnnPackage.GRAPH_SAMPLE__NODE_LABELS:
				return getNodeLabels();
			case GnnPackage.GRAPH_SAMPLE__Y:
				return getY();
			case GnnPackage.GRAPH_SAMPLE__MOTIF_KNOWN:
				return isMotifKnown();
			case GnnPackage.GRAPH_SAMPLE__MOTIF:
				return getMotif();
			case GnnPackage.GRAPH_SAMPLE__NODE_TYPES:
				return getNodeTypes();
			case GnnPackage.GRAPH_SAMPLE__EDGE_TYPES:
				return getEdgeTypes();
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
			case GnnPackage.GRAPH_SAMPLE__NODE_COUNT:
				setNodeCount((Integer)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__X:
				setX((ParameterTensor)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends Integer>)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGE_ATTR:
				setEdgeAttr((ParameterTensor)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__LABEL:
				setLabel((Integer)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__NODE_LABELS:
				getNodeLabels().clear();
				getNodeLabels().addAll((Collection<? extends Integer>)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__Y:
				getY().clear();
				getY().addAll((Collection<? extends Double>)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__MOTIF_KNOWN:
				setMotifKnown((Boolean)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__MOTIF:
				getMotif().clear();
				getMotif().addAll((Collection<? extends Integer>)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__NODE_TYPES:
				getNodeTypes().clear();
				getNodeTypes().addAll((Collection<? extends Integer>)newValue);
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGE_TYPES:
				getEdgeTypes().clear();
				getEdgeTypes().addAll((Collection<? extends Integer>)newValue);
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
			case GnnPackage.GRAPH_SAMPLE__NODE_COUNT:
				setNodeCount(NODE_COUNT_EDEFAULT);
				return;
			case GnnPackage.GRAPH_SAMPLE__X:
				setX((ParameterTensor)null);
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGES:
				getEdges().clear();
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGE_ATTR:
				setEdgeAttr((ParameterTensor)null);
				return;
			case GnnPackage.GRAPH_SAMPLE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case GnnPackage.GRAPH_SAMPLE__NODE_LABELS:
				getNodeLabels().clear();
				return;
			case GnnPackage.GRAPH_SAMPLE__Y:
				getY().clear();
				return;
			case GnnPackage.GRAPH_SAMPLE__MOTIF_KNOWN:
				setMotifKnown(MOTIF_KNOWN_EDEFAULT);
				return;
			case GnnPackage.GRAPH_SAMPLE__MOTIF:
				getMotif().clear();
				return;
			case GnnPackage.GRAPH_SAMPLE__NODE_TYPES:
				getNodeTypes().clear();
				return;
			case GnnPackage.GRAPH_SAMPLE__EDGE_TYPES:
				getEdgeTypes().clear();
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
			case GnnPackage.GRAPH_SAMPLE__NODE_COUNT:
				return nodeCount != NODE_COUNT_EDEFAULT;
			case GnnPackage.GRAPH_SAMPLE__X:
				return x != null;
			case GnnPackage.GRAPH_SAMPLE__EDGES:
				return edges != null && !edges.isEmpty();
			case GnnPackage.GRAPH_SAMPLE__EDGE_ATTR:
				return edgeAttr != null;
			case GnnPackage.GRAPH_SAMPLE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case GnnPackage.GRAPH_SAMPLE__NODE_LABELS:
				return nodeLabels != null && !nodeLabels.isEmpty();
			case GnnPackage.GRAPH_SAMPLE__Y:
				return y != null && !y.isEmpty();
			case GnnPackage.GRAPH_SAMPLE__MOTIF_KNOWN:
				return motifKnown != MOTIF_KNOWN_EDEFAULT;
			case GnnPackage.GRAPH_SAMPLE__MOTIF:
				return motif != null && !motif.isEmpty();
			case GnnPackage.GRAPH_SAMPLE__NODE_TYPES:
				return nodeTypes != null && !nodeTypes.isEmpty();
			case GnnPackage.GRAPH_SAMPLE__EDGE_TYPES:
				return edgeTypes != null && !edgeTypes.isEmpty();
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
		result.append(" (nodeCount: ");
		result.append(nodeCount);
		result.append(", edges: ");
		result.append(edges);
		result.append(", label: ");
		result.append(label);
		result.append(", nodeLabels: ");
		result.append(nodeLabels);
		result.append(", y: ");
		result.append(y);
		result.append(", motifKnown: ");
		result.append(motifKnown);
		result.append(", motif: ");
		result.append(motif);
		result.append(", nodeTypes: ");
		result.append(nodeTypes);
		result.append(", edgeTypes: ");
		result.append(edgeTypes);
		result.append(')');
		return result.toString();
	}

} //GraphSampleImpl
