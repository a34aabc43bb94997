/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.gnomon.model.cg.CgPackage;

import org.gnomon.model.label.LabelPackage;

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
 * Provenance: what was run, with what, and what came out.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.run.RunFactory
 * @model kind="package"
 * @generated
 */
public interface RunPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "run";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:run/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "run";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RunPackage eINSTANCE = org.gnomon.model.run.impl.RunPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.RunRecordImpl <em>Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.RunRecordImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getRunRecord()
	 * @generated
	 */
	int RUN_RECORD = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__METHOD = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__VERSION = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__PARAMETERS = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__SEED = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Input Digests</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__INPUT_DIGESTS = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__HOST = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Java Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__JAVA_VERSION = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__STARTED = CgPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Wall Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__WALL_SECONDS = CgPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cpu Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD__CPU_SECONDS = CgPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_RECORD_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.PredictorModelImpl <em>Predictor Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.PredictorModelImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getPredictorModel()
	 * @generated
	 */
	int PREDICTOR_MODEL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__METHOD = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__VERSION = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Params</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__PARAMS = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Checkpoint Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__CHECKPOINT_URI = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Normaliser Json</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__NORMALISER_JSON = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Trained On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL__TRAINED_ON = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Predictor Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Predictor Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTOR_MODEL_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.PredictionImpl <em>Prediction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.PredictionImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getPrediction()
	 * @generated
	 */
	int PREDICTION = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__VALUE = LabelPackage.LABEL__VALUE;

	/**
	 * The feature id for the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__STD_DEV = LabelPackage.LABEL__STD_DEV;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__SAMPLES = LabelPackage.LABEL__SAMPLES;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__SEED = LabelPackage.LABEL__SEED;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__EPOCHS = LabelPackage.LABEL__EPOCHS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__SOURCE = LabelPackage.LABEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__TRUST = LabelPackage.LABEL__TRUST;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__BY = LabelPackage.LABEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Prediction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION_FEATURE_COUNT = LabelPackage.LABEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Prediction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION_OPERATION_COUNT = LabelPackage.LABEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.SearchRunImpl <em>Search Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.SearchRunImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getSearchRun()
	 * @generated
	 */
	int SEARCH_RUN = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__SPACE = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__STRATEGY = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__BUDGET = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__SEED = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__OBJECTIVES = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Individuals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__INDIVIDUALS = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fronts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN__FRONTS = CgPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Search Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Search Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RUN_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.ObjectiveImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Minimise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__MINIMISE = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__WEIGHT = 2;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.IndividualImpl <em>Individual</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.IndividualImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getIndividual()
	 * @generated
	 */
	int INDIVIDUAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Config</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__CONFIG = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Graph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__GRAPH = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Predictions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__PREDICTIONS = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__PARENTS = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL__GENERATION = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Individual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Individual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIVIDUAL_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.run.impl.ParetoFrontImpl <em>Pareto Front</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.run.impl.ParetoFrontImpl
	 * @see org.gnomon.model.run.impl.RunPackageImpl#getParetoFront()
	 * @generated
	 */
	int PARETO_FRONT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT__MEMBERS = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pareto Front</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Pareto Front</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARETO_FRONT_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.RunRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record</em>'.
	 * @see org.gnomon.model.run.RunRecord
	 * @generated
	 */
	EClass getRunRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.gnomon.model.run.RunRecord#getMethod()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.gnomon.model.run.RunRecord#getVersion()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_Version();

	/**
	 * Returns the meta object for the map '{@link org.gnomon.model.run.RunRecord#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Parameters</em>'.
	 * @see org.gnomon.model.run.RunRecord#getParameters()
	 * @see #getRunRecord()
	 * @generated
	 */
	EReference getRunRecord_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gnomon.model.run.RunRecord#getSeed()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_Seed();

	/**
	 * Returns the meta object for the map '{@link org.gnomon.model.run.RunRecord#getInputDigests <em>Input Digests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Input Digests</em>'.
	 * @see org.gnomon.model.run.RunRecord#getInputDigests()
	 * @see #getRunRecord()
	 * @generated
	 */
	EReference getRunRecord_InputDigests();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.gnomon.model.run.RunRecord#getHost()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getJavaVersion <em>Java Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Java Version</em>'.
	 * @see org.gnomon.model.run.RunRecord#getJavaVersion()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_JavaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.gnomon.model.run.RunRecord#getStarted()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getWallSeconds <em>Wall Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wall Seconds</em>'.
	 * @see org.gnomon.model.run.RunRecord#getWallSeconds()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_WallSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.RunRecord#getCpuSeconds <em>Cpu Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Seconds</em>'.
	 * @see org.gnomon.model.run.RunRecord#getCpuSeconds()
	 * @see #getRunRecord()
	 * @generated
	 */
	EAttribute getRunRecord_CpuSeconds();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.PredictorModel <em>Predictor Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Predictor Model</em>'.
	 * @see org.gnomon.model.run.PredictorModel
	 * @generated
	 */
	EClass getPredictorModel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.PredictorModel#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getMethod()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EAttribute getPredictorModel_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.PredictorModel#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getVersion()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EAttribute getPredictorModel_Version();

	/**
	 * Returns the meta object for the map '{@link org.gnomon.model.run.PredictorModel#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Params</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getParams()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EReference getPredictorModel_Params();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.PredictorModel#getCheckpointUri <em>Checkpoint Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checkpoint Uri</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getCheckpointUri()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EAttribute getPredictorModel_CheckpointUri();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.PredictorModel#getNormaliserJson <em>Normaliser Json</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normaliser Json</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getNormaliserJson()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EAttribute getPredictorModel_NormaliserJson();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.run.PredictorModel#getTrainedOn <em>Trained On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Trained On</em>'.
	 * @see org.gnomon.model.run.PredictorModel#getTrainedOn()
	 * @see #getPredictorModel()
	 * @generated
	 */
	EReference getPredictorModel_TrainedOn();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.Prediction <em>Prediction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prediction</em>'.
	 * @see org.gnomon.model.run.Prediction
	 * @generated
	 */
	EClass getPrediction();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.run.Prediction#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.gnomon.model.run.Prediction#getBy()
	 * @see #getPrediction()
	 * @generated
	 */
	EReference getPrediction_By();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.SearchRun <em>Search Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Search Run</em>'.
	 * @see org.gnomon.model.run.SearchRun
	 * @generated
	 */
	EClass getSearchRun();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.run.SearchRun#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Space</em>'.
	 * @see org.gnomon.model.run.SearchRun#getSpace()
	 * @see #getSearchRun()
	 * @generated
	 */
	EReference getSearchRun_Space();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.SearchRun#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.gnomon.model.run.SearchRun#getStrategy()
	 * @see #getSearchRun()
	 * @generated
	 */
	EAttribute getSearchRun_Strategy();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.SearchRun#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.gnomon.model.run.SearchRun#getBudget()
	 * @see #getSearchRun()
	 * @generated
	 */
	EAttribute getSearchRun_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.SearchRun#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gnomon.model.run.SearchRun#getSeed()
	 * @see #getSearchRun()
	 * @generated
	 */
	EAttribute getSearchRun_Seed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.run.SearchRun#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.gnomon.model.run.SearchRun#getObjectives()
	 * @see #getSearchRun()
	 * @generated
	 */
	EReference getSearchRun_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.run.SearchRun#getIndividuals <em>Individuals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Individuals</em>'.
	 * @see org.gnomon.model.run.SearchRun#getIndividuals()
	 * @see #getSearchRun()
	 * @generated
	 */
	EReference getSearchRun_Individuals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.run.SearchRun#getFronts <em>Fronts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fronts</em>'.
	 * @see org.gnomon.model.run.SearchRun#getFronts()
	 * @see #getSearchRun()
	 * @generated
	 */
	EReference getSearchRun_Fronts();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.gnomon.model.run.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.Objective#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.gnomon.model.run.Objective#getName()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.Objective#isMinimise <em>Minimise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimise</em>'.
	 * @see org.gnomon.model.run.Objective#isMinimise()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Minimise();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.Objective#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.gnomon.model.run.Objective#getWeight()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Weight();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.Individual <em>Individual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Individual</em>'.
	 * @see org.gnomon.model.run.Individual
	 * @generated
	 */
	EClass getIndividual();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.run.Individual#getConfig <em>Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Config</em>'.
	 * @see org.gnomon.model.run.Individual#getConfig()
	 * @see #getIndividual()
	 * @generated
	 */
	EReference getIndividual_Config();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.run.Individual#getGraph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Graph</em>'.
	 * @see org.gnomon.model.run.Individual#getGraph()
	 * @see #getIndividual()
	 * @generated
	 */
	EReference getIndividual_Graph();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.run.Individual#getPredictions <em>Predictions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Predictions</em>'.
	 * @see org.gnomon.model.run.Individual#getPredictions()
	 * @see #getIndividual()
	 * @generated
	 */
	EReference getIndividual_Predictions();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.run.Individual#getParents <em>Parents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parents</em>'.
	 * @see org.gnomon.model.run.Individual#getParents()
	 * @see #getIndividual()
	 * @generated
	 */
	EReference getIndividual_Parents();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.run.Individual#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.gnomon.model.run.Individual#getGeneration()
	 * @see #getIndividual()
	 * @generated
	 */
	EAttribute getIndividual_Generation();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.run.ParetoFront <em>Pareto Front</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pareto Front</em>'.
	 * @see org.gnomon.model.run.ParetoFront
	 * @generated
	 */
	EClass getParetoFront();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.run.ParetoFront#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.gnomon.model.run.ParetoFront#getMembers()
	 * @see #getParetoFront()
	 * @generated
	 */
	EReference getParetoFront_Members();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RunFactory getRunFactory();

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
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.RunRecordImpl <em>Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.RunRecordImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getRunRecord()
		 * @generated
		 */
		EClass RUN_RECORD = eINSTANCE.getRunRecord();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__METHOD = eINSTANCE.getRunRecord_Method();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__VERSION = eINSTANCE.getRunRecord_Version();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_RECORD__PARAMETERS = eINSTANCE.getRunRecord_Parameters();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__SEED = eINSTANCE.getRunRecord_Seed();

		/**
		 * The meta object literal for the '<em><b>Input Digests</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_RECORD__INPUT_DIGESTS = eINSTANCE.getRunRecord_InputDigests();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__HOST = eINSTANCE.getRunRecord_Host();

		/**
		 * The meta object literal for the '<em><b>Java Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__JAVA_VERSION = eINSTANCE.getRunRecord_JavaVersion();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__STARTED = eINSTANCE.getRunRecord_Started();

		/**
		 * The meta object literal for the '<em><b>Wall Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__WALL_SECONDS = eINSTANCE.getRunRecord_WallSeconds();

		/**
		 * The meta object literal for the '<em><b>Cpu Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_RECORD__CPU_SECONDS = eINSTANCE.getRunRecord_CpuSeconds();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.PredictorModelImpl <em>Predictor Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.PredictorModelImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getPredictorModel()
		 * @generated
		 */
		EClass PREDICTOR_MODEL = eINSTANCE.getPredictorModel();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREDICTOR_MODEL__METHOD = eINSTANCE.getPredictorModel_Method();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREDICTOR_MODEL__VERSION = eINSTANCE.getPredictorModel_Version();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTOR_MODEL__PARAMS = eINSTANCE.getPredictorModel_Params();

		/**
		 * The meta object literal for the '<em><b>Checkpoint Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREDICTOR_MODEL__CHECKPOINT_URI = eINSTANCE.getPredictorModel_CheckpointUri();

		/**
		 * The meta object literal for the '<em><b>Normaliser Json</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREDICTOR_MODEL__NORMALISER_JSON = eINSTANCE.getPredictorModel_NormaliserJson();

		/**
		 * The meta object literal for the '<em><b>Trained On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTOR_MODEL__TRAINED_ON = eINSTANCE.getPredictorModel_TrainedOn();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.PredictionImpl <em>Prediction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.PredictionImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getPrediction()
		 * @generated
		 */
		EClass PREDICTION = eINSTANCE.getPrediction();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTION__BY = eINSTANCE.getPrediction_By();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.SearchRunImpl <em>Search Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.SearchRunImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getSearchRun()
		 * @generated
		 */
		EClass SEARCH_RUN = eINSTANCE.getSearchRun();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEARCH_RUN__SPACE = eINSTANCE.getSearchRun_Space();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_RUN__STRATEGY = eINSTANCE.getSearchRun_Strategy();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_RUN__BUDGET = eINSTANCE.getSearchRun_Budget();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_RUN__SEED = eINSTANCE.getSearchRun_Seed();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEARCH_RUN__OBJECTIVES = eINSTANCE.getSearchRun_Objectives();

		/**
		 * The meta object literal for the '<em><b>Individuals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEARCH_RUN__INDIVIDUALS = eINSTANCE.getSearchRun_Individuals();

		/**
		 * The meta object literal for the '<em><b>Fronts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEARCH_RUN__FRONTS = eINSTANCE.getSearchRun_Fronts();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.ObjectiveImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__NAME = eINSTANCE.getObjective_Name();

		/**
		 * The meta object literal for the '<em><b>Minimise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__MINIMISE = eINSTANCE.getObjective_Minimise();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__WEIGHT = eINSTANCE.getObjective_Weight();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.IndividualImpl <em>Individual</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.IndividualImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getIndividual()
		 * @generated
		 */
		EClass INDIVIDUAL = eINSTANCE.getIndividual();

		/**
		 * The meta object literal for the '<em><b>Config</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIVIDUAL__CONFIG = eINSTANCE.getIndividual_Config();

		/**
		 * The meta object literal for the '<em><b>Graph</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIVIDUAL__GRAPH = eINSTANCE.getIndividual_Graph();

		/**
		 * The meta object literal for the '<em><b>Predictions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIVIDUAL__PREDICTIONS = eINSTANCE.getIndividual_Predictions();

		/**
		 * The meta object literal for the '<em><b>Parents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIVIDUAL__PARENTS = eINSTANCE.getIndividual_Parents();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIVIDUAL__GENERATION = eINSTANCE.getIndividual_Generation();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.run.impl.ParetoFrontImpl <em>Pareto Front</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.run.impl.ParetoFrontImpl
		 * @see org.gnomon.model.run.impl.RunPackageImpl#getParetoFront()
		 * @generated
		 */
		EClass PARETO_FRONT = eINSTANCE.getParetoFront();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARETO_FRONT__MEMBERS = eINSTANCE.getParetoFront_Members();

	}

} //RunPackage
