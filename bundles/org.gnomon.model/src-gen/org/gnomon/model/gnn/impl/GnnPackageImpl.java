/**
 */
package org.gnomon.model.gnn.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gnomon.model.cg.CgPackage;

import org.gnomon.model.cg.impl.CgPackageImpl;

import org.gnomon.model.gnn.Explanation;
import org.gnomon.model.gnn.GnnFactory;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.gnn.GnnPackage;
import org.gnomon.model.gnn.GraphSample;
import org.gnomon.model.gnn.PredictionTask;

import org.gnomon.model.label.LabelPackage;

import org.gnomon.model.label.impl.LabelPackageImpl;

import org.gnomon.model.rules.RulesPackage;

import org.gnomon.model.rules.impl.RulesPackageImpl;

import org.gnomon.model.run.RunPackage;

import org.gnomon.model.run.impl.RunPackageImpl;

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
public class GnnPackageImpl extends EPackageImpl implements GnnPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass graphSampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gnnModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass explanationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum predictionTaskEEnum = null;

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
	 * @see org.gnomon.model.gnn.GnnPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private GnnPackageImpl() {
		super(eNS_URI, GnnFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link GnnPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static GnnPackage init() {
		if (isInited) return (GnnPackage)EPackage.Registry.INSTANCE.getEPackage(GnnPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredGnnPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		GnnPackageImpl theGnnPackage = registeredGnnPackage instanceof GnnPackageImpl ? (GnnPackageImpl)registeredGnnPackage : new GnnPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);
		CgPackageImpl theCgPackage = (CgPackageImpl)(registeredPackage instanceof CgPackageImpl ? registeredPackage : CgPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		LabelPackageImpl theLabelPackage = (LabelPackageImpl)(registeredPackage instanceof LabelPackageImpl ? registeredPackage : LabelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);
		SpacePackageImpl theSpacePackage = (SpacePackageImpl)(registeredPackage instanceof SpacePackageImpl ? registeredPackage : SpacePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SeqPackage.eNS_URI);
		SeqPackageImpl theSeqPackage = (SeqPackageImpl)(registeredPackage instanceof SeqPackageImpl ? registeredPackage : SeqPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);
		RunPackageImpl theRunPackage = (RunPackageImpl)(registeredPackage instanceof RunPackageImpl ? registeredPackage : RunPackage.eINSTANCE);

		// Create package meta-data objects
		theGnnPackage.createPackageContents();
		theCgPackage.createPackageContents();
		theLabelPackage.createPackageContents();
		theSpacePackage.createPackageContents();
		theSeqPackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theRunPackage.createPackageContents();

		// Initialize created meta-data
		theGnnPackage.initializePackageContents();
		theCgPackage.initializePackageContents();
		theLabelPackage.initializePackageContents();
		theSpacePackage.initializePackageContents();
		theSeqPackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theRunPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theGnnPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(GnnPackage.eNS_URI, theGnnPackage);
		return theGnnPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGraphSample() {
		return graphSampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_NodeCount() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphSample_X() {
		return (EReference)graphSampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_Edges() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphSample_EdgeAttr() {
		return (EReference)graphSampleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_Label() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_NodeLabels() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_Y() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_MotifKnown() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_Motif() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_NodeTypes() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphSample_EdgeTypes() {
		return (EAttribute)graphSampleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGnnModel() {
		return gnnModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGnnModel_Task() {
		return (EAttribute)gnnModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGnnModel_Graph() {
		return (EReference)gnnModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGnnModel_Samples() {
		return (EReference)gnnModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExplanation() {
		return explanationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExplanation_Model() {
		return (EReference)explanationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExplanation_Sample() {
		return (EReference)explanationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_Node() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_Target() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_NodeScore() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_EdgeScore() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_Selected() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExplanation_Method() {
		return (EAttribute)explanationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExplanation_Run() {
		return (EReference)explanationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPredictionTask() {
		return predictionTaskEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GnnFactory getGnnFactory() {
		return (GnnFactory)getEFactoryInstance();
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
		graphSampleEClass = createEClass(GRAPH_SAMPLE);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__NODE_COUNT);
		createEReference(graphSampleEClass, GRAPH_SAMPLE__X);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__EDGES);
		createEReference(graphSampleEClass, GRAPH_SAMPLE__EDGE_ATTR);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__LABEL);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__NODE_LABELS);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__Y);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__MOTIF_KNOWN);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__MOTIF);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__NODE_TYPES);
		createEAttribute(graphSampleEClass, GRAPH_SAMPLE__EDGE_TYPES);

		gnnModelEClass = createEClass(GNN_MODEL);
		createEAttribute(gnnModelEClass, GNN_MODEL__TASK);
		createEReference(gnnModelEClass, GNN_MODEL__GRAPH);
		createEReference(gnnModelEClass, GNN_MODEL__SAMPLES);

		explanationEClass = createEClass(EXPLANATION);
		createEReference(explanationEClass, EXPLANATION__MODEL);
		createEReference(explanationEClass, EXPLANATION__SAMPLE);
		createEAttribute(explanationEClass, EXPLANATION__NODE);
		createEAttribute(explanationEClass, EXPLANATION__TARGET);
		createEAttribute(explanationEClass, EXPLANATION__NODE_SCORE);
		createEAttribute(explanationEClass, EXPLANATION__EDGE_SCORE);
		createEAttribute(explanationEClass, EXPLANATION__SELECTED);
		createEAttribute(explanationEClass, EXPLANATION__METHOD);
		createEReference(explanationEClass, EXPLANATION__RUN);

		// Create enums
		predictionTaskEEnum = createEEnum(PREDICTION_TASK);
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
		RunPackage theRunPackage = (RunPackage)EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		graphSampleEClass.getESuperTypes().add(theCgPackage.getNamed());
		gnnModelEClass.getESuperTypes().add(theCgPackage.getNamed());
		explanationEClass.getESuperTypes().add(theCgPackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(graphSampleEClass, GraphSample.class, "GraphSample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGraphSample_NodeCount(), ecorePackage.getEInt(), "nodeCount", null, 0, 1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphSample_X(), theCgPackage.getParameterTensor(), null, "x", null, 0, 1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_Edges(), ecorePackage.getEInt(), "edges", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphSample_EdgeAttr(), theCgPackage.getParameterTensor(), null, "edgeAttr", null, 0, 1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_Label(), ecorePackage.getEIntegerObject(), "label", null, 0, 1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_NodeLabels(), ecorePackage.getEInt(), "nodeLabels", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_Y(), ecorePackage.getEDouble(), "y", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_MotifKnown(), ecorePackage.getEBoolean(), "motifKnown", null, 0, 1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_Motif(), ecorePackage.getEInt(), "motif", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_NodeTypes(), ecorePackage.getEInt(), "nodeTypes", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphSample_EdgeTypes(), ecorePackage.getEInt(), "edgeTypes", null, 0, -1, GraphSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gnnModelEClass, GnnModel.class, "GnnModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGnnModel_Task(), this.getPredictionTask(), "task", null, 0, 1, GnnModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGnnModel_Graph(), theCgPackage.getComputationGraph(), null, "graph", null, 1, 1, GnnModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGnnModel_Samples(), this.getGraphSample(), null, "samples", null, 0, -1, GnnModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(explanationEClass, Explanation.class, "Explanation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExplanation_Model(), this.getGnnModel(), null, "model", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExplanation_Sample(), this.getGraphSample(), null, "sample", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_Node(), ecorePackage.getEIntegerObject(), "node", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_Target(), ecorePackage.getEInt(), "target", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_NodeScore(), ecorePackage.getEDouble(), "nodeScore", null, 0, -1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_EdgeScore(), ecorePackage.getEDouble(), "edgeScore", null, 0, -1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_Selected(), ecorePackage.getEInt(), "selected", null, 0, -1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExplanation_Method(), ecorePackage.getEString(), "method", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExplanation_Run(), theRunPackage.getRunRecord(), null, "run", null, 0, 1, Explanation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(predictionTaskEEnum, PredictionTask.class, "PredictionTask");
		addEEnumLiteral(predictionTaskEEnum, PredictionTask.GRAPH);
		addEEnumLiteral(predictionTaskEEnum, PredictionTask.NODE);

		// Create resource
		createResource(eNS_URI);
	}

} //GnnPackageImpl
