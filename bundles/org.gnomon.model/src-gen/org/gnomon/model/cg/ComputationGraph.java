/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.label.Label;

import org.gnomon.model.space.ArchitectureConfig;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Computation Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A neural network as data flow: nodes, edges, and the weights where known.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getFamily <em>Family</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getInputShapes <em>Input Shapes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getTensors <em>Tensors</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getNormaliser <em>Normaliser</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.gnomon.model.cg.ComputationGraph#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getComputationGraph()
 * @model
 * @generated
 */
public interface ComputationGraph extends Named {
	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Family()
	 * @model
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ComputationGraph#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.gnomon.model.cg.Origin
	 * @see #setOrigin(Origin)
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Origin()
	 * @model
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ComputationGraph#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.gnomon.model.cg.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Input Shapes</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.TensorShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input Shapes</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_InputShapes()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<TensorShape> getInputShapes();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Nodes()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Edge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<Edge> getEdges();

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.label.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Labels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Label> getLabels();

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Architecture</em>' containment reference.
	 * @see #setArchitecture(ArchitectureConfig)
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Architecture()
	 * @model containment="true"
	 * @generated
	 */
	ArchitectureConfig getArchitecture();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ComputationGraph#getArchitecture <em>Architecture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' containment reference.
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(ArchitectureConfig value);

	/**
	 * Returns the value of the '<em><b>Tensors</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.ParameterTensor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tensors</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Tensors()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterTensor> getTensors();

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Region}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Regions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Region> getRegions();

	/**
	 * Returns the value of the '<em><b>Normaliser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Normaliser</em>' containment reference.
	 * @see #setNormaliser(Normaliser)
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Normaliser()
	 * @model containment="true"
	 * @generated
	 */
	Normaliser getNormaliser();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ComputationGraph#getNormaliser <em>Normaliser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normaliser</em>' containment reference.
	 * @see #getNormaliser()
	 * @generated
	 */
	void setNormaliser(Normaliser value);

	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vocabulary</em>' reference.
	 * @see #setVocabulary(OpVocabulary)
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Vocabulary()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	OpVocabulary getVocabulary();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.ComputationGraph#getVocabulary <em>Vocabulary</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary</em>' reference.
	 * @see #getVocabulary()
	 * @generated
	 */
	void setVocabulary(OpVocabulary value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Digest()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getDigest();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Inputs()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Node> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getComputationGraph_Outputs()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Node> getOutputs();

} // ComputationGraph
