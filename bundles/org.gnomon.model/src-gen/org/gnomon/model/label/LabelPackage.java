/**
 */
package org.gnomon.model.label;

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
 * What was measured, guessed or predicted about a graph, and where it comes from.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.label.LabelFactory
 * @model kind="package"
 * @generated
 */
public interface LabelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "label";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:label/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "label";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LabelPackage eINSTANCE = org.gnomon.model.label.impl.LabelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.TaskImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DOMAIN = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DATASET = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__METRIC = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__UNIT = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Higher Is Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__HIGHER_IS_BETTER = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Lo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LO = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__HI = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.DeviceImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__KIND = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__RUNTIME = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__BATCH = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PRECISION = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.LabelImpl <em>Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.LabelImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__STD_DEV = 1;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__SAMPLES = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__SEED = 3;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__EPOCHS = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__TRUST = 6;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.TaskLabelImpl <em>Task Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.TaskLabelImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTaskLabel()
	 * @generated
	 */
	int TASK_LABEL = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__VALUE = LABEL__VALUE;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__STD_DEV = LABEL__STD_DEV;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__SAMPLES = LABEL__SAMPLES;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__SEED = LABEL__SEED;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__EPOCHS = LABEL__EPOCHS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__SOURCE = LABEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__TRUST = LABEL__TRUST;

	/**
	 * The feature id for the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL__TASK = LABEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Task Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Task Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_LABEL_OPERATION_COUNT = LABEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.CostLabelImpl <em>Cost Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.CostLabelImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getCostLabel()
	 * @generated
	 */
	int COST_LABEL = 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__VALUE = LABEL__VALUE;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__STD_DEV = LABEL__STD_DEV;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__SAMPLES = LABEL__SAMPLES;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__SEED = LABEL__SEED;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__EPOCHS = LABEL__EPOCHS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__SOURCE = LABEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__TRUST = LABEL__TRUST;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__KIND = LABEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL__DEVICE = LABEL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cost Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cost Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LABEL_OPERATION_COUNT = LABEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.LatencyLabelImpl <em>Latency Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.LatencyLabelImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getLatencyLabel()
	 * @generated
	 */
	int LATENCY_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__VALUE = LABEL__VALUE;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__STD_DEV = LABEL__STD_DEV;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__SAMPLES = LABEL__SAMPLES;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__SEED = LABEL__SEED;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__EPOCHS = LABEL__EPOCHS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__SOURCE = LABEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__TRUST = LABEL__TRUST;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__DEVICE = LABEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL__STATISTIC = LABEL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Latency Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Latency Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATENCY_LABEL_OPERATION_COUNT = LABEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.ProxyLabelImpl <em>Proxy Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.ProxyLabelImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getProxyLabel()
	 * @generated
	 */
	int PROXY_LABEL = 6;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__VALUE = LABEL__VALUE;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__STD_DEV = LABEL__STD_DEV;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__SAMPLES = LABEL__SAMPLES;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__SEED = LABEL__SEED;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__EPOCHS = LABEL__EPOCHS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__SOURCE = LABEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__TRUST = LABEL__TRUST;

	/**
	 * The feature id for the '<em><b>Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL__PROXY = LABEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Proxy Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Proxy Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_LABEL_OPERATION_COUNT = LABEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.DataSetIndexImpl <em>Data Set Index</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.DataSetIndexImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDataSetIndex()
	 * @generated
	 */
	int DATA_SET_INDEX = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__FAMILY = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Graphs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__GRAPHS = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Splits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX__SPLITS = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Data Set Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Data Set Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_INDEX_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.impl.SplitImpl <em>Split</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.impl.SplitImpl
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getSplit()
	 * @generated
	 */
	int SPLIT = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__MEMBERS = 1;

	/**
	 * The feature id for the '<em><b>Fold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__FOLD = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__SEED = 3;

	/**
	 * The number of structural features of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.Domain <em>Domain</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.Domain
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDomain()
	 * @generated
	 */
	int DOMAIN = 9;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.DeviceKind <em>Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.DeviceKind
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDeviceKind()
	 * @generated
	 */
	int DEVICE_KIND = 10;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.Trust <em>Trust</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.Trust
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTrust()
	 * @generated
	 */
	int TRUST = 11;

	/**
	 * The meta object id for the '{@link org.gnomon.model.label.CostKind <em>Cost Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.label.CostKind
	 * @see org.gnomon.model.label.impl.LabelPackageImpl#getCostKind()
	 * @generated
	 */
	int COST_KIND = 12;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.gnomon.model.label.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.gnomon.model.label.Task#getDomain()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see org.gnomon.model.label.Task#getDataset()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.gnomon.model.label.Task#getMetric()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.gnomon.model.label.Task#getUnit()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#isHigherIsBetter <em>Higher Is Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Higher Is Better</em>'.
	 * @see org.gnomon.model.label.Task#isHigherIsBetter()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_HigherIsBetter();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getLo <em>Lo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lo</em>'.
	 * @see org.gnomon.model.label.Task#getLo()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Lo();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Task#getHi <em>Hi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hi</em>'.
	 * @see org.gnomon.model.label.Task#getHi()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Hi();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.gnomon.model.label.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Device#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.gnomon.model.label.Device#getKind()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Device#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.gnomon.model.label.Device#getRuntime()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Device#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch</em>'.
	 * @see org.gnomon.model.label.Device#getBatch()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Batch();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Device#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.gnomon.model.label.Device#getPrecision()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Precision();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.gnomon.model.label.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.gnomon.model.label.Label#getValue()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getStdDev <em>Std Dev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Std Dev</em>'.
	 * @see org.gnomon.model.label.Label#getStdDev()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_StdDev();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples</em>'.
	 * @see org.gnomon.model.label.Label#getSamples()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Samples();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gnomon.model.label.Label#getSeed()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getEpochs <em>Epochs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epochs</em>'.
	 * @see org.gnomon.model.label.Label#getEpochs()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Epochs();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.gnomon.model.label.Label#getSource()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Label#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust</em>'.
	 * @see org.gnomon.model.label.Label#getTrust()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Trust();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.TaskLabel <em>Task Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Label</em>'.
	 * @see org.gnomon.model.label.TaskLabel
	 * @generated
	 */
	EClass getTaskLabel();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.label.TaskLabel#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Task</em>'.
	 * @see org.gnomon.model.label.TaskLabel#getTask()
	 * @see #getTaskLabel()
	 * @generated
	 */
	EReference getTaskLabel_Task();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.CostLabel <em>Cost Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Label</em>'.
	 * @see org.gnomon.model.label.CostLabel
	 * @generated
	 */
	EClass getCostLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.CostLabel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.gnomon.model.label.CostLabel#getKind()
	 * @see #getCostLabel()
	 * @generated
	 */
	EAttribute getCostLabel_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.label.CostLabel#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.gnomon.model.label.CostLabel#getDevice()
	 * @see #getCostLabel()
	 * @generated
	 */
	EReference getCostLabel_Device();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.LatencyLabel <em>Latency Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Latency Label</em>'.
	 * @see org.gnomon.model.label.LatencyLabel
	 * @generated
	 */
	EClass getLatencyLabel();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.label.LatencyLabel#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.gnomon.model.label.LatencyLabel#getDevice()
	 * @see #getLatencyLabel()
	 * @generated
	 */
	EReference getLatencyLabel_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.LatencyLabel#getStatistic <em>Statistic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statistic</em>'.
	 * @see org.gnomon.model.label.LatencyLabel#getStatistic()
	 * @see #getLatencyLabel()
	 * @generated
	 */
	EAttribute getLatencyLabel_Statistic();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.ProxyLabel <em>Proxy Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proxy Label</em>'.
	 * @see org.gnomon.model.label.ProxyLabel
	 * @generated
	 */
	EClass getProxyLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.ProxyLabel#getProxy <em>Proxy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proxy</em>'.
	 * @see org.gnomon.model.label.ProxyLabel#getProxy()
	 * @see #getProxyLabel()
	 * @generated
	 */
	EAttribute getProxyLabel_Proxy();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.DataSetIndex <em>Data Set Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Set Index</em>'.
	 * @see org.gnomon.model.label.DataSetIndex
	 * @generated
	 */
	EClass getDataSetIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.DataSetIndex#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.gnomon.model.label.DataSetIndex#getFamily()
	 * @see #getDataSetIndex()
	 * @generated
	 */
	EAttribute getDataSetIndex_Family();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.label.DataSetIndex#getGraphs <em>Graphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Graphs</em>'.
	 * @see org.gnomon.model.label.DataSetIndex#getGraphs()
	 * @see #getDataSetIndex()
	 * @generated
	 */
	EReference getDataSetIndex_Graphs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.label.DataSetIndex#getSplits <em>Splits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Splits</em>'.
	 * @see org.gnomon.model.label.DataSetIndex#getSplits()
	 * @see #getDataSetIndex()
	 * @generated
	 */
	EReference getDataSetIndex_Splits();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.label.Split <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split</em>'.
	 * @see org.gnomon.model.label.Split
	 * @generated
	 */
	EClass getSplit();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Split#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.gnomon.model.label.Split#getName()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.label.Split#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Members</em>'.
	 * @see org.gnomon.model.label.Split#getMembers()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Split#getFold <em>Fold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fold</em>'.
	 * @see org.gnomon.model.label.Split#getFold()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Fold();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.label.Split#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gnomon.model.label.Split#getSeed()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Seed();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.label.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Domain</em>'.
	 * @see org.gnomon.model.label.Domain
	 * @generated
	 */
	EEnum getDomain();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.label.DeviceKind <em>Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Kind</em>'.
	 * @see org.gnomon.model.label.DeviceKind
	 * @generated
	 */
	EEnum getDeviceKind();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.label.Trust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trust</em>'.
	 * @see org.gnomon.model.label.Trust
	 * @generated
	 */
	EEnum getTrust();

	/**
	 * Returns the meta object for enum '{@link org.gnomon.model.label.CostKind <em>Cost Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Kind</em>'.
	 * @see org.gnomon.model.label.CostKind
	 * @generated
	 */
	EEnum getCostKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LabelFactory getLabelFactory();

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
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.TaskImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DOMAIN = eINSTANCE.getTask_Domain();

		/**
		 * The meta object literal for the '<em><b>Dataset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DATASET = eINSTANCE.getTask_Dataset();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__METRIC = eINSTANCE.getTask_Metric();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__UNIT = eINSTANCE.getTask_Unit();

		/**
		 * The meta object literal for the '<em><b>Higher Is Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__HIGHER_IS_BETTER = eINSTANCE.getTask_HigherIsBetter();

		/**
		 * The meta object literal for the '<em><b>Lo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__LO = eINSTANCE.getTask_Lo();

		/**
		 * The meta object literal for the '<em><b>Hi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__HI = eINSTANCE.getTask_Hi();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.DeviceImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__KIND = eINSTANCE.getDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Runtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__RUNTIME = eINSTANCE.getDevice_Runtime();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__BATCH = eINSTANCE.getDevice_Batch();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__PRECISION = eINSTANCE.getDevice_Precision();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.LabelImpl <em>Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.LabelImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__VALUE = eINSTANCE.getLabel_Value();

		/**
		 * The meta object literal for the '<em><b>Std Dev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__STD_DEV = eINSTANCE.getLabel_StdDev();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__SAMPLES = eINSTANCE.getLabel_Samples();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__SEED = eINSTANCE.getLabel_Seed();

		/**
		 * The meta object literal for the '<em><b>Epochs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__EPOCHS = eINSTANCE.getLabel_Epochs();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__SOURCE = eINSTANCE.getLabel_Source();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__TRUST = eINSTANCE.getLabel_Trust();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.TaskLabelImpl <em>Task Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.TaskLabelImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTaskLabel()
		 * @generated
		 */
		EClass TASK_LABEL = eINSTANCE.getTaskLabel();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_LABEL__TASK = eINSTANCE.getTaskLabel_Task();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.CostLabelImpl <em>Cost Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.CostLabelImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getCostLabel()
		 * @generated
		 */
		EClass COST_LABEL = eINSTANCE.getCostLabel();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LABEL__KIND = eINSTANCE.getCostLabel_Kind();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_LABEL__DEVICE = eINSTANCE.getCostLabel_Device();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.LatencyLabelImpl <em>Latency Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.LatencyLabelImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getLatencyLabel()
		 * @generated
		 */
		EClass LATENCY_LABEL = eINSTANCE.getLatencyLabel();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LATENCY_LABEL__DEVICE = eINSTANCE.getLatencyLabel_Device();

		/**
		 * The meta object literal for the '<em><b>Statistic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LATENCY_LABEL__STATISTIC = eINSTANCE.getLatencyLabel_Statistic();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.ProxyLabelImpl <em>Proxy Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.ProxyLabelImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getProxyLabel()
		 * @generated
		 */
		EClass PROXY_LABEL = eINSTANCE.getProxyLabel();

		/**
		 * The meta object literal for the '<em><b>Proxy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROXY_LABEL__PROXY = eINSTANCE.getProxyLabel_Proxy();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.DataSetIndexImpl <em>Data Set Index</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.DataSetIndexImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDataSetIndex()
		 * @generated
		 */
		EClass DATA_SET_INDEX = eINSTANCE.getDataSetIndex();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET_INDEX__FAMILY = eINSTANCE.getDataSetIndex_Family();

		/**
		 * The meta object literal for the '<em><b>Graphs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SET_INDEX__GRAPHS = eINSTANCE.getDataSetIndex_Graphs();

		/**
		 * The meta object literal for the '<em><b>Splits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SET_INDEX__SPLITS = eINSTANCE.getDataSetIndex_Splits();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.impl.SplitImpl <em>Split</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.impl.SplitImpl
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getSplit()
		 * @generated
		 */
		EClass SPLIT = eINSTANCE.getSplit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__NAME = eINSTANCE.getSplit_Name();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__MEMBERS = eINSTANCE.getSplit_Members();

		/**
		 * The meta object literal for the '<em><b>Fold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__FOLD = eINSTANCE.getSplit_Fold();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__SEED = eINSTANCE.getSplit_Seed();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.Domain <em>Domain</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.Domain
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDomain()
		 * @generated
		 */
		EEnum DOMAIN = eINSTANCE.getDomain();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.DeviceKind <em>Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.DeviceKind
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getDeviceKind()
		 * @generated
		 */
		EEnum DEVICE_KIND = eINSTANCE.getDeviceKind();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.Trust <em>Trust</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.Trust
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getTrust()
		 * @generated
		 */
		EEnum TRUST = eINSTANCE.getTrust();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.label.CostKind <em>Cost Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.label.CostKind
		 * @see org.gnomon.model.label.impl.LabelPackageImpl#getCostKind()
		 * @generated
		 */
		EEnum COST_KIND = eINSTANCE.getCostKind();

	}

} //LabelPackage
