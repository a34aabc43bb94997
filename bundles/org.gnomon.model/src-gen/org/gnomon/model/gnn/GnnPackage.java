/**
 */
package org.gnomon.model.gnn;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.gnomon.model.cg.CgPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Models under explanation, the graphs they read, and explanations.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.gnn.GnnFactory
 * @model kind="package"
 * @generated
 */
public interface GnnPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "gnn";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:gnn/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "gnn";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GnnPackage eINSTANCE = org.gnomon.model.gnn.impl.GnnPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.gnn.impl.GraphSampleImpl <em>Graph Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.gnn.impl.GraphSampleImpl
	 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getGraphSample()
	 * @generated
	 */
	int GRAPH_SAMPLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Node Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__NODE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__X = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__EDGES = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edge Attr</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__EDGE_ATTR = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__LABEL = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Node Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__NODE_LABELS = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__Y = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Motif Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__MOTIF_KNOWN = CgPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Motif</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__MOTIF = CgPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Node Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__NODE_TYPES = CgPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Edge Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE__EDGE_TYPES = CgPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Graph Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Graph Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_SAMPLE_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.gnn.impl.GnnModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.gnn.impl.GnnModelImpl
	 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getGnnModel()
	 * @generated
	 */
	int GNN_MODEL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__TASK = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Graph</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__GRAPH = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL__SAMPLES = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GNN_MODEL_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.gnn.impl.ExplanationImpl <em>Explanation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.gnn.impl.ExplanationImpl
	 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getExplanation()
	 * @generated
	 */
	int EXPLANATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Model</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__MODEL = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__SAMPLE = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__NODE = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__TARGET = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Node Score</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__NODE_SCORE = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Edge Score</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__EDGE_SCORE = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Selected</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__SELECTED = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__METHOD = CgPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION__RUN = CgPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Explanation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Explanation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPLANATION_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.gnn.PredictionTask <em>Prediction Task</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.gnn.PredictionTask
	 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getPredictionTask()
	 * @generated
	 */
	int PREDICTION_TASK = 3;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.gnn.GraphSample <em>Graph Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graph Sample</em>'.
	 * @see org.gnomon.model.gnn.GraphSample
	 * @generated
	 */
	EClass getGraphSample();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.GraphSample#getNodeCount <em>Node Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node Count</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getNodeCount()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_NodeCount();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.gnn.GraphSample#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>X</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getX()
	 * @see #getGraphSample()
	 * @generated
	 */
	EReference getGraphSample_X();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Edges</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getEdges()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_Edges();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.gnn.GraphSample#getEdgeAttr <em>Edge Attr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Edge Attr</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getEdgeAttr()
	 * @see #getGraphSample()
	 * @generated
	 */
	EReference getGraphSample_EdgeAttr();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.GraphSample#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getLabel()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_Label();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getNodeLabels <em>Node Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Node Labels</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getNodeLabels()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_NodeLabels();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Y</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getY()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.GraphSample#isMotifKnown <em>Motif Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motif Known</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#isMotifKnown()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_MotifKnown();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getMotif <em>Motif</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Motif</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getMotif()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_Motif();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getNodeTypes <em>Node Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Node Types</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getNodeTypes()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_NodeTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.GraphSample#getEdgeTypes <em>Edge Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Edge Types</em>'.
	 * @see org.gnomon.model.gnn.GraphSample#getEdgeTypes()
	 * @see #getGraphSample()
	 * @generated
	 */
	EAttribute getGraphSample_EdgeTypes();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.gnn.GnnModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.gnomon.model.gnn.GnnModel
	 * @generated
	 */
	EClass getGnnModel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.GnnModel#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.gnomon.model.gnn.GnnModel#getTask()
	 * @see #getGnnModel()
	 * @generated
	 */
	EAttribute getGnnModel_Task();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.gnn.GnnModel#getGraph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Graph</em>'.
	 * @see org.gnomon.model.gnn.GnnModel#getGraph()
	 * @see #getGnnModel()
	 * @generated
	 */
	EReference getGnnModel_Graph();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.gnn.GnnModel#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Samples</em>'.
	 * @see org.gnomon.model.gnn.GnnModel#getSamples()
	 * @see #getGnnModel()
	 * @generated
	 */
	EReference getGnnModel_Samples();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.gnn.Explanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Explanation</em>'.
	 * @see org.gnomon.model.gnn.Explanation
	 * @generated
	 */
	EClass getExplanation();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.gnn.Explanation#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Model</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getModel()
	 * @see #getExplanation()
	 * @generated
	 */
	EReference getExplanation_Model();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.gnn.Explanation#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sample</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getSample()
	 * @see #getExplanation()
	 * @generated
	 */
	EReference getExplanation_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.Explanation#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getNode()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.Explanation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getTarget()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_Target();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.Explanation#getNodeScore <em>Node Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Node Score</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getNodeScore()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_NodeScore();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.Explanation#getEdgeScore <em>Edge Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Edge Score</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getEdgeScore()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_EdgeScore();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.gnn.Explanation#getSelected <em>Selected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Selected</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getSelected()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_Selected();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.gnn.Explanation#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getMethod()
	 * @see #getExplanation()
	 * @generated
	 */
	EAttribute getExplanation_Method();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.gnn.Explanation#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Run</em>'.
	 * @see org.gnomon.model.gnn.Explanation#getRun()
	 * @see #getExplanation()
	 * @generated
	 */
	EReference getExplanation_Run();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.gnn.PredictionTask <em>Prediction Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Prediction Task</em>'.
	 * @see org.gnomon.model.gnn.PredictionTask
	 * @generated
	 */
	EEnum getPredictionTask();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GnnFactory getGnnFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.gnomon.model.gnn.impl.GraphSampleImpl <em>Graph Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.gnn.impl.GraphSampleImpl
		 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getGraphSample()
		 * @generated
		 */
		EClass GRAPH_SAMPLE = eINSTANCE.getGraphSample();

		/**
		 * The meta object literal for the '<em><b>Node Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__NODE_COUNT = eINSTANCE.getGraphSample_NodeCount();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH_SAMPLE__X = eINSTANCE.getGraphSample_X();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__EDGES = eINSTANCE.getGraphSample_Edges();

		/**
		 * The meta object literal for the '<em><b>Edge Attr</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH_SAMPLE__EDGE_ATTR = eINSTANCE.getGraphSample_EdgeAttr();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__LABEL = eINSTANCE.getGraphSample_Label();

		/**
		 * The meta object literal for the '<em><b>Node Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__NODE_LABELS = eINSTANCE.getGraphSample_NodeLabels();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__Y = eINSTANCE.getGraphSample_Y();

		/**
		 * The meta object literal for the '<em><b>Motif Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__MOTIF_KNOWN = eINSTANCE.getGraphSample_MotifKnown();

		/**
		 * The meta object literal for the '<em><b>Motif</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__MOTIF = eINSTANCE.getGraphSample_Motif();

		/**
		 * The meta object literal for the '<em><b>Node Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__NODE_TYPES = eINSTANCE.getGraphSample_NodeTypes();

		/**
		 * The meta object literal for the '<em><b>Edge Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_SAMPLE__EDGE_TYPES = eINSTANCE.getGraphSample_EdgeTypes();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.gnn.impl.GnnModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.gnn.impl.GnnModelImpl
		 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getGnnModel()
		 * @generated
		 */
		EClass GNN_MODEL = eINSTANCE.getGnnModel();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GNN_MODEL__TASK = eINSTANCE.getGnnModel_Task();

		/**
		 * The meta object literal for the '<em><b>Graph</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GNN_MODEL__GRAPH = eINSTANCE.getGnnModel_Graph();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GNN_MODEL__SAMPLES = eINSTANCE.getGnnModel_Samples();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.gnn.impl.ExplanationImpl <em>Explanation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.gnn.impl.ExplanationImpl
		 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getExplanation()
		 * @generated
		 */
		EClass EXPLANATION = eINSTANCE.getExplanation();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPLANATION__MODEL = eINSTANCE.getExplanation_Model();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPLANATION__SAMPLE = eINSTANCE.getExplanation_Sample();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__NODE = eINSTANCE.getExplanation_Node();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__TARGET = eINSTANCE.getExplanation_Target();

		/**
		 * The meta object literal for the '<em><b>Node Score</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__NODE_SCORE = eINSTANCE.getExplanation_NodeScore();

		/**
		 * The meta object literal for the '<em><b>Edge Score</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__EDGE_SCORE = eINSTANCE.getExplanation_EdgeScore();

		/**
		 * The meta object literal for the '<em><b>Selected</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__SELECTED = eINSTANCE.getExplanation_Selected();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPLANATION__METHOD = eINSTANCE.getExplanation_Method();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPLANATION__RUN = eINSTANCE.getExplanation_Run();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.gnn.PredictionTask <em>Prediction Task</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.gnn.PredictionTask
		 * @see org.gnomon.model.gnn.impl.GnnPackageImpl#getPredictionTask()
		 * @generated
		 */
		EEnum PREDICTION_TASK = eINSTANCE.getPredictionTask();

	}

} //GnnPackage
