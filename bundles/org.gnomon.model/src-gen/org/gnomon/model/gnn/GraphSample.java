/**
 */
package org.gnomon.model.gnn;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;
import org.gnomon.model.cg.ParameterTensor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graph Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One attributed graph; edges are pairs of node numbers, (source, target).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getNodeCount <em>Node Count</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getX <em>X</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getEdgeAttr <em>Edge Attr</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getLabel <em>Label</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getNodeLabels <em>Node Labels</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getY <em>Y</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#isMotifKnown <em>Motif Known</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getMotif <em>Motif</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getNodeTypes <em>Node Types</em>}</li>
 *   <li>{@link org.gnomon.model.gnn.GraphSample#getEdgeTypes <em>Edge Types</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample()
 * @model
 * @generated
 */
public interface GraphSample extends Named {
	/**
	 * Returns the value of the '<em><b>Node Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node Count</em>' attribute.
	 * @see #setNodeCount(int)
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_NodeCount()
	 * @model
	 * @generated
	 */
	int getNodeCount();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GraphSample#getNodeCount <em>Node Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node Count</em>' attribute.
	 * @see #getNodeCount()
	 * @generated
	 */
	void setNodeCount(int value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' containment reference.
	 * @see #setX(ParameterTensor)
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_X()
	 * @model containment="true"
	 * @generated
	 */
	ParameterTensor getX();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GraphSample#getX <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' containment reference.
	 * @see #getX()
	 * @generated
	 */
	void setX(ParameterTensor value);

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edges</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_Edges()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getEdges();

	/**
	 * Returns the value of the '<em><b>Edge Attr</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edge Attr</em>' containment reference.
	 * @see #setEdgeAttr(ParameterTensor)
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_EdgeAttr()
	 * @model containment="true"
	 * @generated
	 */
	ParameterTensor getEdgeAttr();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GraphSample#getEdgeAttr <em>Edge Attr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge Attr</em>' containment reference.
	 * @see #getEdgeAttr()
	 * @generated
	 */
	void setEdgeAttr(ParameterTensor value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(Integer)
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_Label()
	 * @model
	 * @generated
	 */
	Integer getLabel();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GraphSample#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(Integer value);

	/**
	 * Returns the value of the '<em><b>Node Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node Labels</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_NodeLabels()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getNodeLabels();

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_Y()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getY();

	/**
	 * Returns the value of the '<em><b>Motif Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Motif Known</em>' attribute.
	 * @see #setMotifKnown(boolean)
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_MotifKnown()
	 * @model
	 * @generated
	 */
	boolean isMotifKnown();

	/**
	 * Sets the value of the '{@link org.gnomon.model.gnn.GraphSample#isMotifKnown <em>Motif Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motif Known</em>' attribute.
	 * @see #isMotifKnown()
	 * @generated
	 */
	void setMotifKnown(boolean value);

	/**
	 * Returns the value of the '<em><b>Motif</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Motif</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_Motif()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getMotif();

	/**
	 * Returns the value of the '<em><b>Node Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node Types</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_NodeTypes()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getNodeTypes();

	/**
	 * Returns the value of the '<em><b>Edge Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edge Types</em>' attribute list.
	 * @see org.gnomon.model.gnn.GnnPackage#getGraphSample_EdgeTypes()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getEdgeTypes();

} // GraphSample
