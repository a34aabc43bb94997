/**
 */
package org.gnomon.model.gnn;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A graph neural network: a computation graph over a GNN vocabulary with its tensors filled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.gnn.GnnModel#getTask <em>Task</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GnnModel#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GnnModel#getSamples <em>Samples</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.gnn.GnnPackage#getGnnModel()
 * @model
 * @generated
 */
public interface GnnModel extends Named {
	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.gnn.PredictionTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see org.gnomon.model.gnn.PredictionTask
	 * @see #setTask(PredictionTask)
	 * @see org.gnomon.model.gnn.GnnPackage#getGnnModel_Task()
	 * @model
	 * @generated
	 */
	PredictionTask getTask();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GnnModel#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see org.gnomon.model.gnn.PredictionTask
	 * @see #getTask()
	 * @generated
	 */
	void setTask(PredictionTask value);

	/**
	 * Returns the value of the '<em><b>Graph</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graph</em>' containment reference.
	 * @see #setGraph(ComputationGraph)
	 * @see org.gnomon.model.gnn.GnnPackage#getGnnModel_Graph()
	 * @model containment="true" required="true"
	 * @generated
	 */
	ComputationGraph getGraph();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GnnModel#getGraph <em>Graph</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Graph</em>' containment reference.
	 * @see #getGraph()
	 * @generated
	 */
	void setGraph(ComputationGraph value);

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.gnn.GraphSample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Samples</em>' reference list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGnnModel_Samples()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<GraphSample> getSamples();

} // GnnModel
