/**
 */
package org.gnomon.model.gnn;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;

import org.gnomon.model.run.RunRecord;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Explanation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Scores for the nodes and edges of one sample, and the chosen subgraph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getModel <em>Model</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getSample <em>Sample</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getNode <em>Node</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getTarget <em>Target</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getNodeScore <em>Node Score</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getEdgeScore <em>Edge Score</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getSelected <em>Selected</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.Explanation#getRun <em>Run</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.gnn.GnnPackage#getExplanation()
 * @model
 * @generated
 */
public interface Explanation extends Named {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' reference.
	 * @see #setModel(GnnModel)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Model()
	 * @model resolveProxies="false"
	 * @generated
	 */
	GnnModel getModel();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getModel <em>Model</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(GnnModel value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample</em>' reference.
	 * @see #setSample(GraphSample)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Sample()
	 * @model resolveProxies="false"
	 * @generated
	 */
	GraphSample getSample();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getSample <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(GraphSample value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(Integer)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Node()
	 * @model
	 * @generated
	 */
	Integer getNode();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Integer value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(int)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Target()
	 * @model
	 * @generated
	 */
	int getTarget();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(int value);

	/**
	 * Returns the value of the '<em><b>Node Score</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node Score</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_NodeScore()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getNodeScore();

	/**
	 * Returns the value of the '<em><b>Edge Score</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edge Score</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_EdgeScore()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getEdgeScore();

	/**
	 * Returns the value of the '<em><b>Selected</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Selected</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Selected()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getSelected();

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run</em>' reference.
	 * @see #setRun(RunRecord)
	 * @see org.gnomon.model.gnn.GnnPackage#getExplanation_Run()
	 * @model resolveProxies="false"
	 * @generated
	 */
	RunRecord getRun();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.Explanation#getRun <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' reference.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(RunRecord value);

} // Explanation
