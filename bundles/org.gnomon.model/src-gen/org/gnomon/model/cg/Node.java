/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One operator in a graph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.Node#getOp <em>Op</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getIn <em>In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getOut <em>Out</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#isWeighted <em>Weighted</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getMacs <em>Macs</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getParams <em>Params</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Node#getTopoIndex <em>Topo Index</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends Named {
	/**
	 * Returns the value of the '<em><b>Op</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Op</em>' reference.
	 * @see #setOp(OpType)
	 * @see org.gnomon.model.cg.CgPackage#getNode_Op()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	OpType getOp();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Node#getOp <em>Op</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Op</em>' reference.
	 * @see #getOp()
	 * @generated
	 */
	void setOp(OpType value);

	/**
	 * Returns the value of the '<em><b>In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In</em>' containment reference.
	 * @see #setIn(TensorShape)
	 * @see org.gnomon.model.cg.CgPackage#getNode_In()
	 * @model containment="true" required="true"
	 * @generated
	 */
	TensorShape getIn();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Node#getIn <em>In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In</em>' containment reference.
	 * @see #getIn()
	 * @generated
	 */
	void setIn(TensorShape value);

	/**
	 * Returns the value of the '<em><b>Out</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Out</em>' containment reference.
	 * @see #setOut(TensorShape)
	 * @see org.gnomon.model.cg.CgPackage#getNode_Out()
	 * @model containment="true" required="true"
	 * @generated
	 */
	TensorShape getOut();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Node#getOut <em>Out</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out</em>' containment reference.
	 * @see #getOut()
	 * @generated
	 */
	void setOut(TensorShape value);

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Edge}.
	 * It is bidirectional and its opposite is '{@link org.gnomon.model.cg.Edge#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Incoming()
	 * @see org.gnomon.model.cg.Edge#getTarget
	 * @model opposite="target" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Edge> getIncoming();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Edge}.
	 * It is bidirectional and its opposite is '{@link org.gnomon.model.cg.Edge#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Outgoing()
	 * @see org.gnomon.model.cg.Edge#getSource
	 * @model opposite="source" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Edge> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference.
	 * @see #setAttributes(OpAttributes)
	 * @see org.gnomon.model.cg.CgPackage#getNode_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	OpAttributes getAttributes();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Node#getAttributes <em>Attributes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' containment reference.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(OpAttributes value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.ParameterTensor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Parameters()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ParameterTensor> getParameters();

	/**
	 * Returns the value of the '<em><b>Weighted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weighted</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Weighted()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isWeighted();

	/**
	 * Returns the value of the '<em><b>Macs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Macs</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Macs()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	long getMacs();

	/**
	 * Returns the value of the '<em><b>Params</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Params</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getNode_Params()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	long getParams();

	/**
	 * Returns the value of the '<em><b>Topo Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topo Index</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getNode_TopoIndex()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getTopoIndex();

} // Node
