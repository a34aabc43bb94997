/**
 */
package org.gnomon.model.gnn.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.gnn.Explanation;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.gnn.GnnPackage;
import org.gnomon.model.gnn.GraphSample;

import org.gnomon.model.run.RunRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Explanation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getNodeScore <em>Node Score</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getEdgeScore <em>Edge Score</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getSelected <em>Selected</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.impl.ExplanationImpl#getRun <em>Run</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExplanationImpl extends NamedImpl implements Explanation {
	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected GnnModel model;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected GraphSample sample;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected Integer node = NODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final int TARGET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected int target = TARGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodeScore() <em>Node Score</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeScore()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> nodeScore;

	/**
	 * The cached value of the '{@link #getEdgeScore() <em>Edge Score</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeScore()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> edgeScore;

	/**
	 * The cached value of the '{@link #getSelected() <em>Selected</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelected()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> selected;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected RunRecord run;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExplanationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GnnPackage.Literals.EXPLANATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GnnModel getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(GnnModel newModel) {
		GnnModel oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphSample getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(GraphSample newSample) {
		GraphSample oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(Integer newNode) {
		Integer oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(int newTarget) {
		int oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getNodeScore() {
		if (nodeScore == null) {
			nodeScore = new EDataTypeEList<Double>(Double.class, this, GnnPackage.EXPLANATION__NODE_SCORE);
		}
		return nodeScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getEdgeScore() {
		if (edgeScore == null) {
			edgeScore = new EDataTypeEList<Double>(Double.class, this, GnnPackage.EXPLANATION__EDGE_SCORE);
		}
		return edgeScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getSelected() {
		if (selected == null) {
			selected = new EDataTypeEList<Integer>(Integer.class, this, GnnPackage.EXPLANATION__SELECTED);
		}
		return selected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunRecord getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(RunRecord newRun) {
		RunRecord oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GnnPackage.EXPLANATION__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GnnPackage.EXPLANATION__MODEL:
				return getModel();
			case GnnPackage.EXPLANATION__SAMPLE:
				return getSample();
			case GnnPackage.EXPLANATION__NODE:
				return getNode();
			case GnnPackage.EXPLANATION__TARGET:
				return getTarget();
			case GnnPackage.EXPLANATION__NODE_SCORE:
				return getNodeScore();
			case GnnPackage.EXPLANATION__EDGE_SCORE:
				return getEdgeScore();
			case GnnPackage.EXPLANATION__SELECTED:
				return getSelected();
			case GnnPackage.EXPLANATION__METHOD:
				return getMethod();
			case GnnPackage.EXPLANATION__RUN:
				return getRun();
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
			case GnnPackage.EXPLANATION__MODEL:
				setModel((GnnModel)newValue);
				return;
			case GnnPackage.EXPLANATION__SAMPLE:
				setSample((GraphSample)newValue);
				return;
			case GnnPackage.EXPLANATION__NODE:
				setNode((Integer)newValue);
				return;
			case GnnPackage.EXPLANATION__TARGET:
				setTarget((Integer)newValue);
				return;
			case GnnPackage.EXPLANATION__NODE_SCORE:
				getNodeScore().clear();
				getNodeScore().addAll((Collection<? extends Double>)newValue);
				return;
			case GnnPackage.EXPLANATION__EDGE_SCORE:
				getEdgeScore().clear();
				getEdgeScore().addAll((Collection<? extends Double>)newValue);
				return;
			case GnnPackage.EXPLANATION__SELECTED:
				getSelected().clear();
				getSelected().addAll((Collection<? extends Integer>)newValue);
				return;
			case GnnPackage.EXPLANATION__METHOD:
				setMethod((String)newValue);
				return;
			case GnnPackage.EXPLANATION__RUN:
				setRun((RunRecord)newValue);
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
			case GnnPackage.EXPLANATION__MODEL:
				setModel((GnnModel)null);
				return;
			case GnnPackage.EXPLANATION__SAMPLE:
				setSample((GraphSample)null);
				return;
			case GnnPackage.EXPLANATION__NODE:
				setNode(NODE_EDEFAULT);
				return;
			case GnnPackage.EXPLANATION__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case GnnPackage.EXPLANATION__NODE_SCORE:
				getNodeScore().clear();
				return;
			case GnnPackage.EXPLANATION__EDGE_SCORE:
				getEdgeScore().clear();
				return;
			case GnnPackage.EXPLANATION__SELECTED:
				getSelected().clear();
				return;
			case GnnPackage.EXPLANATION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case GnnPackage.EXPLANATION__RUN:
				setRun((RunRecord)null);
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
			case GnnPackage.EXPLANATION__MODEL:
				return model != null;
			case GnnPackage.EXPLANATION__SAMPLE:
				return sample != null;
			case GnnPackage.EXPLANATION__NODE:
				return NODE_EDEFAULT == null ? node != null : !NODE_EDEFAULT.equals(node);
			case GnnPackage.EXPLANATION__TARGET:
				return target != TARGET_EDEFAULT;
			case GnnPackage.EXPLANATION__NODE_SCORE:
				return nodeScore != null && !nodeScore.isEmpty();
			case GnnPackage.EXPLANATION__EDGE_SCORE:
				return edgeScore != null && !edgeScore.isEmpty();
			case GnnPackage.EXPLANATION__SELECTED:
				return selected != null && !selected.isEmpty();
			case GnnPackage.EXPLANATION__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case GnnPackage.EXPLANATION__RUN:
				return run != null;
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
		result.append(" (node: ");
		result.append(node);
		result.append(", target: ");
		result.append(target);
		result.append(", nodeScore: ");
		result.append(nodeScore);
		result.append(", edgeScore: ");
		result.append(edgeScore);
		result.append(", selected: ");
		result.append(selected);
		result.append(", method: ");
		result.append(method);
		result.append(')');
		return result.toString();
	}

} //ExplanationImpl
