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

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.TensorShape;

import org.gnomon.model.derived.DataFlow;
import org.gnomon.model.derived.NodeCosts;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getOp <em>Op</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getIn <em>In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getOut <em>Out</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#isWeighted <em>Weighted</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getMacs <em>Macs</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getParams <em>Params</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.NodeImpl#getTopoIndex <em>Topo Index</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends NamedImpl implements Node {
	/**
	 * The cached value of the '{@link #getOp() <em>Op</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOp()
	 * @generated
	 * @ordered
	 */
	protected OpType op;

	/**
	 * The cached value of the '{@link #getIn() <em>In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIn()
	 * @generated
	 * @ordered
	 */
	protected TensorShape in;

	/**
	 * The cached value of the '{@link #getOut() <em>Out</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOut()
	 * @generated
	 * @ordered
	 */
	protected TensorShape out;

	/**
	 * The cached value of the '{@link #getIncoming() <em>Incoming</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncoming()
	 * @generated
	 * @ordered
	 */
	protected EList<Edge> incoming;

	/**
	 * The cached value of the '{@link #getOutgoing() <em>Outgoing</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutgoing()
	 * @generated
	 * @ordered
	 */
	protected EList<Edge> outgoing;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected OpAttributes attributes;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterTensor> parameters;

	/**
	 * The default value of the '{@link #isWeighted() <em>Weighted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHTED_EDEFAULT = false;

	/**
	 * The default value of the '{@link #getMacs() <em>Macs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacs()
	 * @generated
	 * @ordered
	 */
	protected static final long MACS_EDEFAULT = 0L;

	/**
	 * The default value of the '{@link #getParams() <em>Params</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParams()
	 * @generated
	 * @ordered
	 */
	protected static final long PARAMS_EDEFAULT = 0L;

	/**
	 * The default value of the '{@link #getTopoIndex() <em>Topo Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopoIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int TOPO_INDEX_EDEFAULT = 0;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpType getOp() {
		return op;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOp(OpType newOp) {
		OpType oldOp = op;
		op = newOp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NODE__OP, oldOp, op));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TensorShape getIn() {
		return in;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIn(TensorShape newIn, NotificationChain msgs) {
		TensorShape oldIn = in;
		in = newIn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CgPackage.NODE__IN, oldIn, newIn);
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
	public void setIn(TensorShape newIn) {
		if (newIn != in) {
			NotificationChain msgs = null;
			if (in != null)
				msgs = ((InternalEObject)in).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__IN, null, msgs);
			if (newIn != null)
				msgs = ((InternalEObject)newIn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__IN, null, msgs);
			msgs = basicSetIn(newIn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NODE__IN, newIn, newIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TensorShape getOut() {
		return out;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOut(TensorShape newOut, NotificationChain msgs) {
		TensorShape oldOut = out;
		out = newOut;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CgPackage.NODE__OUT, oldOut, newOut);
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
	public void setOut(TensorShape newOut) {
		if (newOut != out) {
			NotificationChain msgs = null;
			if (out != null)
				msgs = ((InternalEObject)out).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__OUT, null, msgs);
			if (newOut != null)
				msgs = ((InternalEObject)newOut).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__OUT, null, msgs);
			msgs = basicSetOut(newOut, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NODE__OUT, newOut, newOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> getIncoming() {
		if (incoming == null) {
			incoming = new EObjectWithInverseEList<Edge>(Edge.class, this, CgPackage.NODE__INCOMING, CgPackage.EDGE__TARGET);
		}
		return incoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> getOutgoing() {
		if (outgoing == null) {
			outgoing = new EObjectWithInverseEList<Edge>(Edge.class, this, CgPackage.NODE__OUTGOING, CgPackage.EDGE__SOURCE);
		}
		return outgoing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpAttributes getAttributes() {
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAttributes(OpAttributes newAttributes, NotificationChain msgs) {
		OpAttributes oldAttributes = attributes;
		attributes = newAttributes;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CgPackage.NODE__ATTRIBUTES, oldAttributes, newAttributes);
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
	public void setAttributes(OpAttributes newAttributes) {
		if (newAttributes != attributes) {
			NotificationChain msgs = null;
			if (attributes != null)
				msgs = ((InternalEObject)attributes).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__ATTRIBUTES, null, msgs);
			if (newAttributes != null)
				msgs = ((InternalEObject)newAttributes).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CgPackage.NODE__ATTRIBUTES, null, msgs);
			msgs = basicSetAttributes(newAttributes, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.NODE__ATTRIBUTES, newAttributes, newAttributes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterTensor> getParameters() {
		if (parameters == null) {
			parameters = new EObjectEList<ParameterTensor>(ParameterTensor.class, this, CgPackage.NODE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeighted() {
		return op != null && op.isWeighted();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMacs() {
		return NodeCosts.macs(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getParams() {
		return NodeCosts.params(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTopoIndex() {
		return DataFlow.topoIndex(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CgPackage.NODE__INCOMING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncoming()).basicAdd(otherEnd, msgs);
			case CgPackage.NODE__OUTGOING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutgoing()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CgPackage.NODE__IN:
				return basicSetIn(null, msgs);
			case CgPackage.NODE__OUT:
				return basicSetOut(null, msgs);
			case CgPackage.NODE__INCOMING:
				return ((InternalEList<?>)getIncoming()).basicRemove(otherEnd, msgs);
			case CgPackage.NODE__OUTGOING:
				return ((InternalEList<?>)getOutgoing()).basicRemove(otherEnd, msgs);
			case CgPackage.NODE__ATTRIBUTES:
				return basicSetAttributes(null, msgs);
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
			case CgPackage.NODE__OP:
				return getOp();
			case CgPackage.NODE__IN:
				return getIn();
			case CgPackage.NODE__OUT:
				return getOut();
			case CgPackage.NODE__INCOMING:
				return getIncoming();
			case CgPackage.NODE__OUTGOING:
				return getOutgoing();
			case CgPackage.NODE__ATTRIBUTES:
				return getAttributes();
			case CgPackage.NODE__PARAMETERS:
				return getParameters();
			case CgPackage.NODE__WEIGHTED:
				return isWeighted();
			case CgPackage.NODE__MACS:
				return getMacs();
			case CgPackage.NODE__PARAMS:
				return getParams();
			case CgPackage.NODE__TOPO_INDEX:
				return getTopoIndex();
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
			case CgPackage.NODE__OP:
				setOp((OpType)newValue);
				return;
			case CgPackage.NODE__IN:
				setIn((TensorShape)newValue);
				return;
			case CgPackage.NODE__OUT:
				setOut((TensorShape)newValue);
				return;
			case CgPackage.NODE__INCOMING:
				getIncoming().clear();
				getIncoming().addAll((Collection<? extends Edge>)newValue);
				return;
			case CgPackage.NODE__OUTGOING:
				getOutgoing().clear();
				getOutgoing().addAll((Collection<? extends Edge>)newValue);
				return;
			case CgPackage.NODE__ATTRIBUTES:
				setAttributes((OpAttributes)newValue);
				return;
			case CgPackage.NODE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends ParameterTensor>)newValue);
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
			case CgPackage.NODE__OP:
				setOp((OpType)null);
				return;
			case CgPackage.NODE__IN:
				setIn((TensorShape)null);
				return;
			case CgPackage.NODE__OUT:
				setOut((TensorShape)null);
				return;
			case CgPackage.NODE__INCOMING:
				getIncoming().clear();
				return;
			case CgPackage.NODE__OUTGOING:
				getOutgoing().clear();
				return;
			case CgPackage.NODE__ATTRIBUTES:
				setAttributes((OpAttributes)null);
				return;
			case CgPackage.NODE__PARAMETERS:
				getParameters().clear();
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
			case CgPackage.NODE__OP:
				return op != null;
			case CgPackage.NODE__IN:
				return in != null;
			case CgPackage.NODE__OUT:
				return out != null;
			case CgPackage.NODE__INCOMING:
				return incoming != null && !incoming.isEmpty();
			case CgPackage.NODE__OUTGOING:
				return outgoing != null && !outgoing.isEmpty();
			case CgPackage.NODE__ATTRIBUTES:
				return attributes != null;
			case CgPackage.NODE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case CgPackage.NODE__WEIGHTED:
				return isWeighted() != WEIGHTED_EDEFAULT;
			case CgPackage.NODE__MACS:
				return getMacs() != MACS_EDEFAULT;
			case CgPackage.NODE__PARAMS:
				return getParams() != PARAMS_EDEFAULT;
			case CgPackage.NODE__TOPO_INDEX:
				return getTopoIndex() != TOPO_INDEX_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //NodeImpl
