/**
 */
package org.gnomon.model.run.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gnomon.model.cg.CgPackage;

import org.gnomon.model.cg.impl.CgPackageImpl;

import org.gnomon.model.gnn.GnnPackage;

import org.gnomon.model.gnn.impl.GnnPackageImpl;

import org.gnomon.model.label.LabelPackage;

import org.gnomon.model.label.impl.LabelPackageImpl;

import org.gnomon.model.rules.RulesPackage;

import org.gnomon.model.rules.impl.RulesPackageImpl;

import org.gnomon.model.run.Individual;
import org.gnomon.model.run.Objective;
import org.gnomon.model.run.ParetoFront;
import org.gnomon.model.run.Prediction;
import org.gnomon.model.run.PredictorModel;
import org.gnomon.model.run.RunFactory;
import org.gnomon.model.run.RunPackage;
import org.gnomon.model.run.RunRecord;
import org.gnomon.model.run.SearchRun;

import org.gnomon.model.seq.SeqPackage;

import org.gnomon.model.seq.impl.SeqPackageImpl;

import org.gnomon.model.space.SpacePackage;

import org.gnomon.model.space.impl.SpacePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RunPackageImpl extends EPackageImpl implements RunPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass predictorModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass predictionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass searchRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass individualEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass paretoFrontEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.gnomon.model.run.RunPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RunPackageImpl() {
		super(eNS_URI, RunFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RunPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RunPackage init() {
		if (isInited) return (RunPackage)EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRunPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RunPackageImpl theRunPackage = registeredRunPackage instanceof RunPackageImpl ? (RunPackageImpl)registeredRunPackage : new RunPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);
		CgPackageImpl theCgPackage = (CgPackageImpl)(registeredPackage instanceof CgPackageImpl ? registeredPackage : CgPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		LabelPackageImpl theLabelPackage = (LabelPackageImpl)(registeredPackage instanceof LabelPackageImpl ? registeredPackage : LabelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);
		SpacePackageImpl theSpacePackage = (SpacePackageImpl)(registeredPackage instanceof SpacePackageImpl ? registeredPackage : SpacePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GnnPackage.eNS_URI);
		GnnPackageImpl theGnnPackage = (GnnPackageImpl)(registeredPackage instanceof GnnPackageImpl ? registeredPackage : GnnPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SeqPackage.eNS_URI);
		SeqPackageImpl theSeqPackage = (SeqPackageImpl)(registeredPackage instanceof SeqPackageImpl ? registeredPackage : SeqPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);

		// Create package meta-data objects
		theRunPackage.createPackageContents();
		theCgPackage.createPackageContents();
		theLabelPackage.createPackageContents();
		theSpacePackage.createPackageContents();
		theGnnPackage.createPackageContents();
		theSeqPackage.createPackageContents();
		theRulesPackage.createPackageContents();

		// Initialize created meta-data
		theRunPackage.initializePackageContents();
		theCgPackage.initializePackageContents();
		theLabelPackage.initializePackageContents();
		theSpacePackage.initializePackageContents();
		theGnnPackage.initializePackageContents();
		theSeqPackage.initializePackageContents();
		theRulesPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRunPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RunPackage.eNS_URI, theRunPackage);
		return theRunPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunRecord() {
		return runRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_Method() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_Version() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunRecord_Parameters() {
		return (EReference)runRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_Seed() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunRecord_InputDigests() {
		return (EReference)runRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_Host() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_JavaVersion() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_Started() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_WallSeconds() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunRecord_CpuSeconds() {
		return (EAttribute)runRecordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPredictorModel() {
		return predictorModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPredictorModel_Method() {
		return (EAttribute)predictorModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPredictorModel_Version() {
		return (EAttribute)predictorModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPredictorModel_Params() {
		return (EReference)predictorModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPredictorModel_CheckpointUri() {
		return (EAttribute)predictorModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPredictorModel_NormaliserJson() {
		return (EAttribute)predictorModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPredictorModel_TrainedOn() {
		return (EReference)predictorModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrediction() {
		return predictionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrediction_By() {
		return (EReference)predictionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSearchRun() {
		return searchRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSearchRun_Space() {
		return (EReference)searchRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchRun_Strategy() {
		return (EAttribute)searchRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchRun_Budget() {
		return (EAttribute)searchRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchRun_Seed() {
		return (EAttribute)searchRunEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSearchRun_Objectives() {
		return (EReference)searchRunEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSearchRun_Individuals() {
		return (EReference)searchRunEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSearchRun_Fronts() {
		return (EReference)searchRunEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjective() {
		return objectiveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Name() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Minimise() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Weight() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndividual() {
		return individualEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndividual_Config() {
		return (EReference)individualEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndividual_Graph() {
		return (EReference)individualEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndividual_Predictions() {
		return (EReference)individualEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndividual_Parents() {
		return (EReference)individualEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndividual_Generation() {
		return (EAttribute)individualEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParetoFront() {
		return paretoFrontEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParetoFront_Members() {
		return (EReference)paretoFrontEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunFactory getRunFactory() {
		return (RunFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		runRecordEClass = createEClass(RUN_RECORD);
		createEAttribute(runRecordEClass, RUN_RECORD__METHOD);
		createEAttribute(runRecordEClass, RUN_RECORD__VERSION);
		createEReference(runRecordEClass, RUN_RECORD__PARAMETERS);
		createEAttribute(runRecordEClass, RUN_RECORD__SEED);
		createEReference(runRecordEClass, RUN_RECORD__INPUT_DIGESTS);
		createEAttribute(runRecordEClass, RUN_RECORD__HOST);
		createEAttribute(runRecordEClass, RUN_RECORD__JAVA_VERSION);
		createEAttribute(runRecordEClass, RUN_RECORD__STARTED);
		createEAttribute(runRecordEClass, RUN_RECORD__WALL_SECONDS);
		createEAttribute(runRecordEClass, RUN_RECORD__CPU_SECONDS);

		predictorModelEClass = createEClass(PREDICTOR_MODEL);
		createEAttribute(predictorModelEClass, PREDICTOR_MODEL__METHOD);
		createEAttribute(predictorModelEClass, PREDICTOR_MODEL__VERSION);
		createEReference(predictorModelEClass, PREDICTOR_MODEL__PARAMS);
		createEAttribute(predictorModelEClass, PREDICTOR_MODEL__CHECKPOINT_URI);
		createEAttribute(predictorModelEClass, PREDICTOR_MODEL__NORMALISER_JSON);
		createEReference(predictorModelEClass, PREDICTOR_MODEL__TRAINED_ON);

		predictionEClass = createEClass(PREDICTION);
		createEReference(predictionEClass, PREDICTION__BY);

		searchRunEClass = createEClass(SEARCH_RUN);
		createEReference(searchRunEClass, SEARCH_RUN__SPACE);
		createEAttribute(searchRunEClass, SEARCH_RUN__STRATEGY);
		createEAttribute(searchRunEClass, SEARCH_RUN__BUDGET);
		createEAttribute(searchRunEClass, SEARCH_RUN__SEED);
		createEReference(searchRunEClass, SEARCH_RUN__OBJECTIVES);
		createEReference(searchRunEClass, SEARCH_RUN__INDIVIDUALS);
		createEReference(searchRunEClass, SEARCH_RUN__FRONTS);

		objectiveEClass = createEClass(OBJECTIVE);
		createEAttribute(objectiveEClass, OBJECTIVE__NAME);
		createEAttribute(objectiveEClass, OBJECTIVE__MINIMISE);
		createEAttribute(objectiveEClass, OBJECTIVE__WEIGHT);

		individualEClass = createEClass(INDIVIDUAL);
		createEReference(individualEClass, INDIVIDUAL__CONFIG);
		createEReference(individualEClass, INDIVIDUAL__GRAPH);
		createEReference(individualEClass, INDIVIDUAL__PREDICTIONS);
		createEReference(individualEClass, INDIVIDUAL__PARENTS);
		createEAttribute(individualEClass, INDIVIDUAL__GENERATION);

		paretoFrontEClass = createEClass(PARETO_FRONT);
		createEReference(paretoFrontEClass, PARETO_FRONT__MEMBERS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CgPackage theCgPackage = (CgPackage)EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);
		LabelPackage theLabelPackage = (LabelPackage)EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		SpacePackage theSpacePackage = (SpacePackage)EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		runRecordEClass.getESuperTypes().add(theCgPackage.getNamed());
		predictorModelEClass.getESuperTypes().add(theCgPackage.getNamed());
		predictionEClass.getESuperTypes().add(theLabelPackage.getLabel());
		searchRunEClass.getESuperTypes().add(theCgPackage.getNamed());
		individualEClass.getESuperTypes().add(theCgPackage.getNamed());
		paretoFrontEClass.getESuperTypes().add(theCgPackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(runRecordEClass, RunRecord.class, "RunRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRunRecord_Method(), ecorePackage.getEString(), "method", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_Version(), ecorePackage.getEString(), "version", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunRecord_Parameters(), ecorePackage.getEStringToStringMapEntry(), null, "parameters", null, 0, -1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunRecord_InputDigests(), ecorePackage.getEStringToStringMapEntry(), null, "inputDigests", null, 0, -1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_Host(), ecorePackage.getEString(), "host", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_JavaVersion(), ecorePackage.getEString(), "javaVersion", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_Started(), ecorePackage.getEString(), "started", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_WallSeconds(), ecorePackage.getEDouble(), "wallSeconds", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunRecord_CpuSeconds(), ecorePackage.getEDouble(), "cpuSeconds", null, 0, 1, RunRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(predictorModelEClass, PredictorModel.class, "PredictorModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPredictorModel_Method(), ecorePackage.getEString(), "method", null, 0, 1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPredictorModel_Version(), ecorePackage.getEString(), "version", null, 0, 1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPredictorModel_Params(), ecorePackage.getEStringToStringMapEntry(), null, "params", null, 0, -1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPredictorModel_CheckpointUri(), ecorePackage.getEString(), "checkpointUri", null, 0, 1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPredictorModel_NormaliserJson(), ecorePackage.getEString(), "normaliserJson", null, 0, 1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPredictorModel_TrainedOn(), theLabelPackage.getDataSetIndex(), null, "trainedOn", null, 0, -1, PredictorModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(predictionEClass, Prediction.class, "Prediction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrediction_By(), this.getPredictorModel(), null, "by", null, 1, 1, Prediction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(searchRunEClass, SearchRun.class, "SearchRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSearchRun_Space(), theSpacePackage.getSearchSpace(), null, "space", null, 1, 1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchRun_Strategy(), ecorePackage.getEString(), "strategy", null, 0, 1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchRun_Budget(), ecorePackage.getELong(), "budget", null, 0, 1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchRun_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSearchRun_Objectives(), this.getObjective(), null, "objectives", null, 1, -1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSearchRun_Individuals(), this.getIndividual(), null, "individuals", null, 0, -1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSearchRun_Fronts(), this.getParetoFront(), null, "fronts", null, 0, -1, SearchRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjective_Name(), ecorePackage.getEString(), "name", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjective_Minimise(), ecorePackage.getEBoolean(), "minimise", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjective_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(individualEClass, Individual.class, "Individual", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIndividual_Config(), theSpacePackage.getArchitectureConfig(), null, "config", null, 0, 1, Individual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndividual_Graph(), theCgPackage.getComputationGraph(), null, "graph", null, 0, 1, Individual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndividual_Predictions(), this.getPrediction(), null, "predictions", null, 0, -1, Individual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndividual_Parents(), this.getIndividual(), null, "parents", null, 0, -1, Individual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndividual_Generation(), ecorePackage.getEInt(), "generation", null, 0, 1, Individual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(paretoFrontEClass, ParetoFront.class, "ParetoFront", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParetoFront_Members(), this.getIndividual(), null, "members", null, 0, -1, ParetoFront.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);
	}

} //RunPackageImpl
