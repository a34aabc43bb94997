/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * Computation graphs: nodes, edges, operator vocabulary, shapes, weights, regions.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.cg.CgFactory
 * @model kind="package"
 * @generated
 */
public interface CgPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cg";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:cg/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cg";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CgPackage eINSTANCE = org.gnomon.model.cg.impl.CgPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.NamedImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = 1;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NOTES = 2;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.ComputationGraphImpl <em>Computation Graph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.ComputationGraphImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getComputationGraph()
	 * @generated
	 */
	int COMPUTATION_GRAPH = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__FAMILY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__ORIGIN = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Input Shapes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__INPUT_SHAPES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__NODES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__EDGES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__LABELS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__ARCHITECTURE = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Tensors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__TENSORS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__REGIONS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Normaliser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__NORMALISER = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__VOCABULARY = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__DIGEST = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__INPUTS = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH__OUTPUTS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Computation Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH_FEATURE_COUNT = NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Computation Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTATION_GRAPH_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.NodeImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Op</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OP = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__IN = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Out</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__INCOMING = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUTGOING = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ATTRIBUTES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PARAMETERS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Weighted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__WEIGHTED = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Macs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__MACS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Params</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PARAMS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Topo Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__TOPO_INDEX = NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.EdgeImpl <em>Edge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.EdgeImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getEdge()
	 * @generated
	 */
	int EDGE = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Source Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__SOURCE_PORT = 2;

	/**
	 * The feature id for the '<em><b>Target Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__TARGET_PORT = 3;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__WEIGHT = 4;

	/**
	 * The number of structural features of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.TensorShapeImpl <em>Tensor Shape</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.TensorShapeImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getTensorShape()
	 * @generated
	 */
	int TENSOR_SHAPE = 4;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE__LAYOUT = 0;

	/**
	 * The feature id for the '<em><b>Dims</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE__DIMS = 1;

	/**
	 * The feature id for the '<em><b>H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE__H = 2;

	/**
	 * The feature id for the '<em><b>W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE__W = 3;

	/**
	 * The feature id for the '<em><b>C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE__C = 4;

	/**
	 * The number of structural features of the '<em>Tensor Shape</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Tensor Shape</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_SHAPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.OpAttributesImpl <em>Op Attributes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.OpAttributesImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpAttributes()
	 * @generated
	 */
	int OP_ATTRIBUTES = 5;

	/**
	 * The feature id for the '<em><b>Kernel H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__KERNEL_H = 0;

	/**
	 * The feature id for the '<em><b>Kernel W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__KERNEL_W = 1;

	/**
	 * The feature id for the '<em><b>Stride H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__STRIDE_H = 2;

	/**
	 * The feature id for the '<em><b>Stride W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__STRIDE_W = 3;

	/**
	 * The feature id for the '<em><b>Dilation H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__DILATION_H = 4;

	/**
	 * The feature id for the '<em><b>Dilation W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__DILATION_W = 5;

	/**
	 * The feature id for the '<em><b>Pad Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__PAD_MODE = 6;

	/**
	 * The feature id for the '<em><b>Pads</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__PADS = 7;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__GROUPS = 8;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__BIAS = 9;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__AXIS = 10;

	/**
	 * The feature id for the '<em><b>Extra</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES__EXTRA = 11;

	/**
	 * The number of structural features of the '<em>Op Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Op Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_ATTRIBUTES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.OpVocabularyImpl <em>Op Vocabulary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.OpVocabularyImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpVocabulary()
	 * @generated
	 */
	int OP_VOCABULARY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY__VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ops</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY__OPS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Op Vocabulary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Op Vocabulary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_VOCABULARY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.OpTypeImpl <em>Op Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.OpTypeImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpType()
	 * @generated
	 */
	int OP_TYPE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__INDEX = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Min In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__MIN_IN = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__MAX_IN = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Weighted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__WEIGHTED = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Shape Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__SHAPE_RULE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cost Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__COST_RULE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__ALIASES = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE__GROUP = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Op Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Op Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OP_TYPE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.ParameterTensorImpl <em>Parameter Tensor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.ParameterTensorImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getParameterTensor()
	 * @generated
	 */
	int PARAMETER_TENSOR = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__ROLE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__DTYPE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dims</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__DIMS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__DATA = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR__URI = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Parameter Tensor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Parameter Tensor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_TENSOR_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.NormaliserImpl <em>Normaliser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.NormaliserImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNormaliser()
	 * @generated
	 */
	int NORMALISER = 9;

	/**
	 * The feature id for the '<em><b>Max H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER__MAX_H = 0;

	/**
	 * The feature id for the '<em><b>Max W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER__MAX_W = 1;

	/**
	 * The feature id for the '<em><b>Max Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER__MAX_HIDDEN = 2;

	/**
	 * The feature id for the '<em><b>Max Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER__MAX_KERNEL = 3;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER__POLICY = 4;

	/**
	 * The number of structural features of the '<em>Normaliser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Normaliser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMALISER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.impl.RegionImpl
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NODES = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__KIND = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__PARENT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__INDEX = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.Origin
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 11;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.Layout <em>Layout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.Layout
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getLayout()
	 * @generated
	 */
	int LAYOUT = 12;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.Pad <em>Pad</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.Pad
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getPad()
	 * @generated
	 */
	int PAD = 13;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.ShapeRule <em>Shape Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.ShapeRule
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getShapeRule()
	 * @generated
	 */
	int SHAPE_RULE = 14;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.OpGroup <em>Op Group</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.OpGroup
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpGroup()
	 * @generated
	 */
	int OP_GROUP = 15;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.TensorRole <em>Tensor Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.TensorRole
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getTensorRole()
	 * @generated
	 */
	int TENSOR_ROLE = 16;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.DType <em>DType</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.DType
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getDType()
	 * @generated
	 */
	int DTYPE = 17;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.NormaliserPolicy <em>Normaliser Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.NormaliserPolicy
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNormaliserPolicy()
	 * @generated
	 */
	int NORMALISER_POLICY = 18;

	/**
	 * The meta object id for the '{@link org.gnomon.model.cg.RegionKind <em>Region Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.cg.RegionKind
	 * @see org.gnomon.model.cg.impl.CgPackageImpl#getRegionKind()
	 * @generated
	 */
	int REGION_KIND = 19;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.gnomon.model.cg.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Named#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.gnomon.model.cg.Named#getId()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.gnomon.model.cg.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the map '{@link org.gnomon.model.cg.Named#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Notes</em>'.
	 * @see org.gnomon.model.cg.Named#getNotes()
	 * @see #getNamed()
	 * @generated
	 */
	EReference getNamed_Notes();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.ComputationGraph <em>Computation Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Computation Graph</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph
	 * @generated
	 */
	EClass getComputationGraph();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ComputationGraph#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getFamily()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EAttribute getComputationGraph_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ComputationGraph#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getOrigin()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EAttribute getComputationGraph_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getInputShapes <em>Input Shapes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Input Shapes</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getInputShapes()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_InputShapes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getNodes()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getEdges()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Edges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Labels</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getLabels()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Labels();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.cg.ComputationGraph#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Architecture</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getArchitecture()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Architecture();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getTensors <em>Tensors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tensors</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getTensors()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Tensors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.ComputationGraph#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getRegions()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Regions();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.cg.ComputationGraph#getNormaliser <em>Normaliser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Normaliser</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getNormaliser()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Normaliser();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.cg.ComputationGraph#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vocabulary</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getVocabulary()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Vocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ComputationGraph#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getDigest()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EAttribute getComputationGraph_Digest();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.ComputationGraph#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inputs</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getInputs()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Inputs();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.ComputationGraph#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outputs</em>'.
	 * @see org.gnomon.model.cg.ComputationGraph#getOutputs()
	 * @see #getComputationGraph()
	 * @generated
	 */
	EReference getComputationGraph_Outputs();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.gnomon.model.cg.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.cg.Node#getOp <em>Op</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Op</em>'.
	 * @see org.gnomon.model.cg.Node#getOp()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Op();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.cg.Node#getIn <em>In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>In</em>'.
	 * @see org.gnomon.model.cg.Node#getIn()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_In();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.cg.Node#getOut <em>Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Out</em>'.
	 * @see org.gnomon.model.cg.Node#getOut()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Out();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.Node#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.gnomon.model.cg.Node#getIncoming()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Incoming();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.Node#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see org.gnomon.model.cg.Node#getOutgoing()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Outgoing();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.cg.Node#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Attributes</em>'.
	 * @see org.gnomon.model.cg.Node#getAttributes()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Attributes();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.Node#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parameters</em>'.
	 * @see org.gnomon.model.cg.Node#getParameters()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Node#isWeighted <em>Weighted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weighted</em>'.
	 * @see org.gnomon.model.cg.Node#isWeighted()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Weighted();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Node#getMacs <em>Macs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Macs</em>'.
	 * @see org.gnomon.model.cg.Node#getMacs()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Macs();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Node#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Params</em>'.
	 * @see org.gnomon.model.cg.Node#getParams()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Params();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Node#getTopoIndex <em>Topo Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topo Index</em>'.
	 * @see org.gnomon.model.cg.Node#getTopoIndex()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_TopoIndex();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.Edge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge</em>'.
	 * @see org.gnomon.model.cg.Edge
	 * @generated
	 */
	EClass getEdge();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.cg.Edge#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.gnomon.model.cg.Edge#getSource()
	 * @see #getEdge()
	 * @generated
	 */
	EReference getEdge_Source();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.cg.Edge#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.gnomon.model.cg.Edge#getTarget()
	 * @see #getEdge()
	 * @generated
	 */
	EReference getEdge_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Edge#getSourcePort <em>Source Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Port</em>'.
	 * @see org.gnomon.model.cg.Edge#getSourcePort()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_SourcePort();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Edge#getTargetPort <em>Target Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Port</em>'.
	 * @see org.gnomon.model.cg.Edge#getTargetPort()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_TargetPort();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Edge#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.gnomon.model.cg.Edge#getWeight()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_Weight();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.TensorShape <em>Tensor Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tensor Shape</em>'.
	 * @see org.gnomon.model.cg.TensorShape
	 * @generated
	 */
	EClass getTensorShape();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.TensorShape#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.gnomon.model.cg.TensorShape#getLayout()
	 * @see #getTensorShape()
	 * @generated
	 */
	EAttribute getTensorShape_Layout();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.cg.TensorShape#getDims <em>Dims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dims</em>'.
	 * @see org.gnomon.model.cg.TensorShape#getDims()
	 * @see #getTensorShape()
	 * @generated
	 */
	EAttribute getTensorShape_Dims();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.TensorShape#getH <em>H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>H</em>'.
	 * @see org.gnomon.model.cg.TensorShape#getH()
	 * @see #getTensorShape()
	 * @generated
	 */
	EAttribute getTensorShape_H();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.TensorShape#getW <em>W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>W</em>'.
	 * @see org.gnomon.model.cg.TensorShape#getW()
	 * @see #getTensorShape()
	 * @generated
	 */
	EAttribute getTensorShape_W();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.TensorShape#getC <em>C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>C</em>'.
	 * @see org.gnomon.model.cg.TensorShape#getC()
	 * @see #getTensorShape()
	 * @generated
	 */
	EAttribute getTensorShape_C();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.OpAttributes <em>Op Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Op Attributes</em>'.
	 * @see org.gnomon.model.cg.OpAttributes
	 * @generated
	 */
	EClass getOpAttributes();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getKernelH <em>Kernel H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel H</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getKernelH()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_KernelH();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getKernelW <em>Kernel W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel W</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getKernelW()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_KernelW();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getStrideH <em>Stride H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride H</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getStrideH()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_StrideH();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getStrideW <em>Stride W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride W</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getStrideW()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_StrideW();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getDilationH <em>Dilation H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dilation H</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getDilationH()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_DilationH();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getDilationW <em>Dilation W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dilation W</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getDilationW()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_DilationW();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getPadMode <em>Pad Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pad Mode</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getPadMode()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_PadMode();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.cg.OpAttributes#getPads <em>Pads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Pads</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getPads()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_Pads();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Groups</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getGroups()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#isBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#isBias()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_Bias();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpAttributes#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getAxis()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EAttribute getOpAttributes_Axis();

	/**
	 * Returns the meta object for the map '{@link org.gnomon.model.cg.OpAttributes#getExtra <em>Extra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Extra</em>'.
	 * @see org.gnomon.model.cg.OpAttributes#getExtra()
	 * @see #getOpAttributes()
	 * @generated
	 */
	EReference getOpAttributes_Extra();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.OpVocabulary <em>Op Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Op Vocabulary</em>'.
	 * @see org.gnomon.model.cg.OpVocabulary
	 * @generated
	 */
	EClass getOpVocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpVocabulary#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.gnomon.model.cg.OpVocabulary#getVersion()
	 * @see #getOpVocabulary()
	 * @generated
	 */
	EAttribute getOpVocabulary_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.cg.OpVocabulary#getOps <em>Ops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ops</em>'.
	 * @see org.gnomon.model.cg.OpVocabulary#getOps()
	 * @see #getOpVocabulary()
	 * @generated
	 */
	EReference getOpVocabulary_Ops();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.OpType <em>Op Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Op Type</em>'.
	 * @see org.gnomon.model.cg.OpType
	 * @generated
	 */
	EClass getOpType();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.gnomon.model.cg.OpType#getIndex()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getMinIn <em>Min In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min In</em>'.
	 * @see org.gnomon.model.cg.OpType#getMinIn()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_MinIn();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getMaxIn <em>Max In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max In</em>'.
	 * @see org.gnomon.model.cg.OpType#getMaxIn()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_MaxIn();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#isWeighted <em>Weighted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weighted</em>'.
	 * @see org.gnomon.model.cg.OpType#isWeighted()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_Weighted();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getShapeRule <em>Shape Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape Rule</em>'.
	 * @see org.gnomon.model.cg.OpType#getShapeRule()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_ShapeRule();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getCostRule <em>Cost Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Rule</em>'.
	 * @see org.gnomon.model.cg.OpType#getCostRule()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_CostRule();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.cg.OpType#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.gnomon.model.cg.OpType#getAliases()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.OpType#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.gnomon.model.cg.OpType#getGroup()
	 * @see #getOpType()
	 * @generated
	 */
	EAttribute getOpType_Group();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.ParameterTensor <em>Parameter Tensor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Tensor</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor
	 * @generated
	 */
	EClass getParameterTensor();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ParameterTensor#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor#getRole()
	 * @see #getParameterTensor()
	 * @generated
	 */
	EAttribute getParameterTensor_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ParameterTensor#getDtype <em>Dtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dtype</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor#getDtype()
	 * @see #getParameterTensor()
	 * @generated
	 */
	EAttribute getParameterTensor_Dtype();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.cg.ParameterTensor#getDims <em>Dims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dims</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor#getDims()
	 * @see #getParameterTensor()
	 * @generated
	 */
	EAttribute getParameterTensor_Dims();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ParameterTensor#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor#getData()
	 * @see #getParameterTensor()
	 * @generated
	 */
	EAttribute getParameterTensor_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.ParameterTensor#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.gnomon.model.cg.ParameterTensor#getUri()
	 * @see #getParameterTensor()
	 * @generated
	 */
	EAttribute getParameterTensor_Uri();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.Normaliser <em>Normaliser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Normaliser</em>'.
	 * @see org.gnomon.model.cg.Normaliser
	 * @generated
	 */
	EClass getNormaliser();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Normaliser#getMaxH <em>Max H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max H</em>'.
	 * @see org.gnomon.model.cg.Normaliser#getMaxH()
	 * @see #getNormaliser()
	 * @generated
	 */
	EAttribute getNormaliser_MaxH();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Normaliser#getMaxW <em>Max W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max W</em>'.
	 * @see org.gnomon.model.cg.Normaliser#getMaxW()
	 * @see #getNormaliser()
	 * @generated
	 */
	EAttribute getNormaliser_MaxW();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Normaliser#getMaxHidden <em>Max Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Hidden</em>'.
	 * @see org.gnomon.model.cg.Normaliser#getMaxHidden()
	 * @see #getNormaliser()
	 * @generated
	 */
	EAttribute getNormaliser_MaxHidden();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Normaliser#getMaxKernel <em>Max Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Kernel</em>'.
	 * @see org.gnomon.model.cg.Normaliser#getMaxKernel()
	 * @see #getNormaliser()
	 * @generated
	 */
	EAttribute getNormaliser_MaxKernel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Normaliser#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see org.gnomon.model.cg.Normaliser#getPolicy()
	 * @see #getNormaliser()
	 * @generated
	 */
	EAttribute getNormaliser_Policy();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.cg.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.gnomon.model.cg.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.cg.Region#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Nodes</em>'.
	 * @see org.gnomon.model.cg.Region#getNodes()
	 * @see #getRegion()
	 * @generated
	 */
	EReference getRegion_Nodes();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Region#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.gnomon.model.cg.Region#getKind()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.cg.Region#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.gnomon.model.cg.Region#getParent()
	 * @see #getRegion()
	 * @generated
	 */
	EReference getRegion_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.cg.Region#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.gnomon.model.cg.Region#getIndex()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Index();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.gnomon.model.cg.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.Layout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layout</em>'.
	 * @see org.gnomon.model.cg.Layout
	 * @generated
	 */
	EEnum getLayout();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.Pad <em>Pad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pad</em>'.
	 * @see org.gnomon.model.cg.Pad
	 * @generated
	 */
	EEnum getPad();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.ShapeRule <em>Shape Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Shape Rule</em>'.
	 * @see org.gnomon.model.cg.ShapeRule
	 * @generated
	 */
	EEnum getShapeRule();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.OpGroup <em>Op Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Op Group</em>'.
	 * @see org.gnomon.model.cg.OpGroup
	 * @generated
	 */
	EEnum getOpGroup();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.TensorRole <em>Tensor Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tensor Role</em>'.
	 * @see org.gnomon.model.cg.TensorRole
	 * @generated
	 */
	EEnum getTensorRole();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.DType <em>DType</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>DType</em>'.
	 * @see org.gnomon.model.cg.DType
	 * @generated
	 */
	EEnum getDType();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.NormaliserPolicy <em>Normaliser Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Normaliser Policy</em>'.
	 * @see org.gnomon.model.cg.NormaliserPolicy
	 * @generated
	 */
	EEnum getNormaliserPolicy();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.cg.RegionKind <em>Region Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Region Kind</em>'.
	 * @see org.gnomon.model.cg.RegionKind
	 * @generated
	 */
	EEnum getRegionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CgFactory getCgFactory();

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
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.NamedImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__ID = eINSTANCE.getNamed_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED__NOTES = eINSTANCE.getNamed_Notes();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.ComputationGraphImpl <em>Computation Graph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.ComputationGraphImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getComputationGraph()
		 * @generated
		 */
		EClass COMPUTATION_GRAPH = eINSTANCE.getComputationGraph();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTATION_GRAPH__FAMILY = eINSTANCE.getComputationGraph_Family();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTATION_GRAPH__ORIGIN = eINSTANCE.getComputationGraph_Origin();

		/**
		 * The meta object literal for the '<em><b>Input Shapes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__INPUT_SHAPES = eINSTANCE.getComputationGraph_InputShapes();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__NODES = eINSTANCE.getComputationGraph_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__EDGES = eINSTANCE.getComputationGraph_Edges();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__LABELS = eINSTANCE.getComputationGraph_Labels();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__ARCHITECTURE = eINSTANCE.getComputationGraph_Architecture();

		/**
		 * The meta object literal for the '<em><b>Tensors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__TENSORS = eINSTANCE.getComputationGraph_Tensors();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__REGIONS = eINSTANCE.getComputationGraph_Regions();

		/**
		 * The meta object literal for the '<em><b>Normaliser</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__NORMALISER = eINSTANCE.getComputationGraph_Normaliser();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__VOCABULARY = eINSTANCE.getComputationGraph_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTATION_GRAPH__DIGEST = eINSTANCE.getComputationGraph_Digest();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__INPUTS = eINSTANCE.getComputationGraph_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTATION_GRAPH__OUTPUTS = eINSTANCE.getComputationGraph_Outputs();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.NodeImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Op</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OP = eINSTANCE.getNode_Op();

		/**
		 * The meta object literal for the '<em><b>In</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__IN = eINSTANCE.getNode_In();

		/**
		 * The meta object literal for the '<em><b>Out</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OUT = eINSTANCE.getNode_Out();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__INCOMING = eINSTANCE.getNode_Incoming();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OUTGOING = eINSTANCE.getNode_Outgoing();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__ATTRIBUTES = eINSTANCE.getNode_Attributes();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__PARAMETERS = eINSTANCE.getNode_Parameters();

		/**
		 * The meta object literal for the '<em><b>Weighted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__WEIGHTED = eINSTANCE.getNode_Weighted();

		/**
		 * The meta object literal for the '<em><b>Macs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__MACS = eINSTANCE.getNode_Macs();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__PARAMS = eINSTANCE.getNode_Params();

		/**
		 * The meta object literal for the '<em><b>Topo Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__TOPO_INDEX = eINSTANCE.getNode_TopoIndex();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.EdgeImpl <em>Edge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.EdgeImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getEdge()
		 * @generated
		 */
		EClass EDGE = eINSTANCE.getEdge();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE__SOURCE = eINSTANCE.getEdge_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE__TARGET = eINSTANCE.getEdge_Target();

		/**
		 * The meta object literal for the '<em><b>Source Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__SOURCE_PORT = eINSTANCE.getEdge_SourcePort();

		/**
		 * The meta object literal for the '<em><b>Target Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__TARGET_PORT = eINSTANCE.getEdge_TargetPort();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__WEIGHT = eINSTANCE.getEdge_Weight();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.TensorShapeImpl <em>Tensor Shape</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.TensorShapeImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getTensorShape()
		 * @generated
		 */
		EClass TENSOR_SHAPE = eINSTANCE.getTensorShape();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_SHAPE__LAYOUT = eINSTANCE.getTensorShape_Layout();

		/**
		 * The meta object literal for the '<em><b>Dims</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_SHAPE__DIMS = eINSTANCE.getTensorShape_Dims();

		/**
		 * The meta object literal for the '<em><b>H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_SHAPE__H = eINSTANCE.getTensorShape_H();

		/**
		 * The meta object literal for the '<em><b>W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_SHAPE__W = eINSTANCE.getTensorShape_W();

		/**
		 * The meta object literal for the '<em><b>C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_SHAPE__C = eINSTANCE.getTensorShape_C();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.OpAttributesImpl <em>Op Attributes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.OpAttributesImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpAttributes()
		 * @generated
		 */
		EClass OP_ATTRIBUTES = eINSTANCE.getOpAttributes();

		/**
		 * The meta object literal for the '<em><b>Kernel H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__KERNEL_H = eINSTANCE.getOpAttributes_KernelH();

		/**
		 * The meta object literal for the '<em><b>Kernel W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__KERNEL_W = eINSTANCE.getOpAttributes_KernelW();

		/**
		 * The meta object literal for the '<em><b>Stride H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__STRIDE_H = eINSTANCE.getOpAttributes_StrideH();

		/**
		 * The meta object literal for the '<em><b>Stride W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__STRIDE_W = eINSTANCE.getOpAttributes_StrideW();

		/**
		 * The meta object literal for the '<em><b>Dilation H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__DILATION_H = eINSTANCE.getOpAttributes_DilationH();

		/**
		 * The meta object literal for the '<em><b>Dilation W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__DILATION_W = eINSTANCE.getOpAttributes_DilationW();

		/**
		 * The meta object literal for the '<em><b>Pad Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__PAD_MODE = eINSTANCE.getOpAttributes_PadMode();

		/**
		 * The meta object literal for the '<em><b>Pads</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__PADS = eINSTANCE.getOpAttributes_Pads();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__GROUPS = eINSTANCE.getOpAttributes_Groups();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__BIAS = eINSTANCE.getOpAttributes_Bias();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_ATTRIBUTES__AXIS = eINSTANCE.getOpAttributes_Axis();

		/**
		 * The meta object literal for the '<em><b>Extra</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OP_ATTRIBUTES__EXTRA = eINSTANCE.getOpAttributes_Extra();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.OpVocabularyImpl <em>Op Vocabulary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.OpVocabularyImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpVocabulary()
		 * @generated
		 */
		EClass OP_VOCABULARY = eINSTANCE.getOpVocabulary();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_VOCABULARY__VERSION = eINSTANCE.getOpVocabulary_Version();

		/**
		 * The meta object literal for the '<em><b>Ops</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OP_VOCABULARY__OPS = eINSTANCE.getOpVocabulary_Ops();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.OpTypeImpl <em>Op Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.OpTypeImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpType()
		 * @generated
		 */
		EClass OP_TYPE = eINSTANCE.getOpType();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__INDEX = eINSTANCE.getOpType_Index();

		/**
		 * The meta object literal for the '<em><b>Min In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__MIN_IN = eINSTANCE.getOpType_MinIn();

		/**
		 * The meta object literal for the '<em><b>Max In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__MAX_IN = eINSTANCE.getOpType_MaxIn();

		/**
		 * The meta object literal for the '<em><b>Weighted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__WEIGHTED = eINSTANCE.getOpType_Weighted();

		/**
		 * The meta object literal for the '<em><b>Shape Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__SHAPE_RULE = eINSTANCE.getOpType_ShapeRule();

		/**
		 * The meta object literal for the '<em><b>Cost Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__COST_RULE = eINSTANCE.getOpType_CostRule();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__ALIASES = eINSTANCE.getOpType_Aliases();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OP_TYPE__GROUP = eINSTANCE.getOpType_Group();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.ParameterTensorImpl <em>Parameter Tensor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.ParameterTensorImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getParameterTensor()
		 * @generated
		 */
		EClass PARAMETER_TENSOR = eINSTANCE.getParameterTensor();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_TENSOR__ROLE = eINSTANCE.getParameterTensor_Role();

		/**
		 * The meta object literal for the '<em><b>Dtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_TENSOR__DTYPE = eINSTANCE.getParameterTensor_Dtype();

		/**
		 * The meta object literal for the '<em><b>Dims</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_TENSOR__DIMS = eINSTANCE.getParameterTensor_Dims();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_TENSOR__DATA = eINSTANCE.getParameterTensor_Data();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_TENSOR__URI = eINSTANCE.getParameterTensor_Uri();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.NormaliserImpl <em>Normaliser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.NormaliserImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNormaliser()
		 * @generated
		 */
		EClass NORMALISER = eINSTANCE.getNormaliser();

		/**
		 * The meta object literal for the '<em><b>Max H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMALISER__MAX_H = eINSTANCE.getNormaliser_MaxH();

		/**
		 * The meta object literal for the '<em><b>Max W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMALISER__MAX_W = eINSTANCE.getNormaliser_MaxW();

		/**
		 * The meta object literal for the '<em><b>Max Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMALISER__MAX_HIDDEN = eINSTANCE.getNormaliser_MaxHidden();

		/**
		 * The meta object literal for the '<em><b>Max Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMALISER__MAX_KERNEL = eINSTANCE.getNormaliser_MaxKernel();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMALISER__POLICY = eINSTANCE.getNormaliser_Policy();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.impl.RegionImpl
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGION__NODES = eINSTANCE.getRegion_Nodes();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__KIND = eINSTANCE.getRegion_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGION__PARENT = eINSTANCE.getRegion_Parent();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__INDEX = eINSTANCE.getRegion_Index();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.Origin
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.Layout <em>Layout</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.Layout
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getLayout()
		 * @generated
		 */
		EEnum LAYOUT = eINSTANCE.getLayout();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.Pad <em>Pad</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.Pad
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getPad()
		 * @generated
		 */
		EEnum PAD = eINSTANCE.getPad();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.ShapeRule <em>Shape Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.ShapeRule
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getShapeRule()
		 * @generated
		 */
		EEnum SHAPE_RULE = eINSTANCE.getShapeRule();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.OpGroup <em>Op Group</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.OpGroup
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getOpGroup()
		 * @generated
		 */
		EEnum OP_GROUP = eINSTANCE.getOpGroup();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.TensorRole <em>Tensor Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.TensorRole
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getTensorRole()
		 * @generated
		 */
		EEnum TENSOR_ROLE = eINSTANCE.getTensorRole();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.DType <em>DType</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.DType
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getDType()
		 * @generated
		 */
		EEnum DTYPE = eINSTANCE.getDType();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.NormaliserPolicy <em>Normaliser Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.NormaliserPolicy
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getNormaliserPolicy()
		 * @generated
		 */
		EEnum NORMALISER_POLICY = eINSTANCE.getNormaliserPolicy();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.cg.RegionKind <em>Region Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.cg.RegionKind
		 * @see org.gnomon.model.cg.impl.CgPackageImpl#getRegionKind()
		 * @generated
		 */
		EEnum REGION_KIND = eINSTANCE.getRegionKind();

	}

} //CgPackage
