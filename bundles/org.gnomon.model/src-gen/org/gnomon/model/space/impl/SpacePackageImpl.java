/**
 */
package org.gnomon.model.space.impl;

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

import org.gnomon.model.run.RunPackage;

import org.gnomon.model.run.impl.RunPackageImpl;

import org.gnomon.model.seq.SeqPackage;

import org.gnomon.model.seq.impl.SeqPackageImpl;

import org.gnomon.model.space.ArchitectureConfig;
import org.gnomon.model.space.Categorical;
import org.gnomon.model.space.Condition;
import org.gnomon.model.space.Decision;
import org.gnomon.model.space.EdgeChoice;
import org.gnomon.model.space.IntegerRange;
import org.gnomon.model.space.SearchSpace;
import org.gnomon.model.space.SpaceFactory;
import org.gnomon.model.space.SpacePackage;
import org.gnomon.model.space.Value;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SpacePackageImpl extends EPackageImpl implements SpacePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass searchSpaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass categoricalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass integerRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass edgeChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass architectureConfigEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueEClass = null;

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
	 * @see org.gnomon.model.space.SpacePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SpacePackageImpl() {
		super(eNS_URI, SpaceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SpacePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SpacePackage init() {
		if (isInited) return (SpacePackage)EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSpacePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SpacePackageImpl theSpacePackage = registeredSpacePackage instanceof SpacePackageImpl ? (SpacePackageImpl)registeredSpacePackage : new SpacePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);
		CgPackageImpl theCgPackage = (CgPackageImpl)(registeredPackage instanceof CgPackageImpl ? registeredPackage : CgPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		LabelPackageImpl theLabelPackage = (LabelPackageImpl)(registeredPackage instanceof LabelPackageImpl ? registeredPackage : LabelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GnnPackage.eNS_URI);
		GnnPackageImpl theGnnPackage = (GnnPackageImpl)(registeredPackage instanceof GnnPackageImpl ? registeredPackage : GnnPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SeqPackage.eNS_URI);
		SeqPackageImpl theSeqPackage = (SeqPackageImpl)(registeredPackage instanceof SeqPackageImpl ? registeredPackage : SeqPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);
		RunPackageImpl theRunPackage = (RunPackageImpl)(registeredPackage instanceof RunPackageImpl ? registeredPackage : RunPackage.eINSTANCE);

		// Create package meta-data objects
		theSpacePackage.createPackageContents();
		theCgPackage.createPackageContents();
		theLabelPackage.createPackageContents();
		theGnnPackage.createPackageContents();
		theSeqPackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theRunPackage.createPackageContents();

		// Initialize created meta-data
		theSpacePackage.initializePackageContents();
		theCgPackage.initializePackageContents();
		theLabelPackage.initializePackageContents();
		theGnnPackage.initializePackageContents();
		theSeqPackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theRunPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSpacePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SpacePackage.eNS_URI, theSpacePackage);
		return theSpacePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSearchSpace() {
		return searchSpaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSearchSpace_Decisions() {
		return (EReference)searchSpaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchSpace_GeneratorId() {
		return (EAttribute)searchSpaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchSpace_Version() {
		return (EAttribute)searchSpaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSearchSpace_Cardinality() {
		return (EAttribute)searchSpaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Active() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Decision() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Values() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCategorical() {
		return categoricalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCategorical_Choices() {
		return (EAttribute)categoricalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntegerRange() {
		return integerRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerRange_Lo() {
		return (EAttribute)integerRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerRange_Hi() {
		return (EAttribute)integerRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerRange_Step() {
		return (EAttribute)integerRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdgeChoice() {
		return edgeChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdgeChoice_From() {
		return (EAttribute)edgeChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdgeChoice_To() {
		return (EAttribute)edgeChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdgeChoice_Choices() {
		return (EAttribute)edgeChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArchitectureConfig() {
		return architectureConfigEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArchitectureConfig_Space() {
		return (EReference)architectureConfigEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArchitectureConfig_Values() {
		return (EReference)architectureConfigEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArchitectureConfig_CanonicalKey() {
		return (EAttribute)architectureConfigEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArchitectureConfig_Seed() {
		return (EAttribute)architectureConfigEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValue() {
		return valueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValue_Decision() {
		return (EReference)valueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Value() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpaceFactory getSpaceFactory() {
		return (SpaceFactory)getEFactoryInstance();
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
		searchSpaceEClass = createEClass(SEARCH_SPACE);
		createEReference(searchSpaceEClass, SEARCH_SPACE__DECISIONS);
		createEAttribute(searchSpaceEClass, SEARCH_SPACE__GENERATOR_ID);
		createEAttribute(searchSpaceEClass, SEARCH_SPACE__VERSION);
		createEAttribute(searchSpaceEClass, SEARCH_SPACE__CARDINALITY);

		decisionEClass = createEClass(DECISION);
		createEReference(decisionEClass, DECISION__ACTIVE);

		conditionEClass = createEClass(CONDITION);
		createEReference(conditionEClass, CONDITION__DECISION);
		createEAttribute(conditionEClass, CONDITION__VALUES);

		categoricalEClass = createEClass(CATEGORICAL);
		createEAttribute(categoricalEClass, CATEGORICAL__CHOICES);

		integerRangeEClass = createEClass(INTEGER_RANGE);
		createEAttribute(integerRangeEClass, INTEGER_RANGE__LO);
		createEAttribute(integerRangeEClass, INTEGER_RANGE__HI);
		createEAttribute(integerRangeEClass, INTEGER_RANGE__STEP);

		edgeChoiceEClass = createEClass(EDGE_CHOICE);
		createEAttribute(edgeChoiceEClass, EDGE_CHOICE__FROM);
		createEAttribute(edgeChoiceEClass, EDGE_CHOICE__TO);
		createEAttribute(edgeChoiceEClass, EDGE_CHOICE__CHOICES);

		architectureConfigEClass = createEClass(ARCHITECTURE_CONFIG);
		createEReference(architectureConfigEClass, ARCHITECTURE_CONFIG__SPACE);
		createEReference(architectureConfigEClass, ARCHITECTURE_CONFIG__VALUES);
		createEAttribute(architectureConfigEClass, ARCHITECTURE_CONFIG__CANONICAL_KEY);
		createEAttribute(architectureConfigEClass, ARCHITECTURE_CONFIG__SEED);

		valueEClass = createEClass(VALUE);
		createEReference(valueEClass, VALUE__DECISION);
		createEAttribute(valueEClass, VALUE__VALUE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		searchSpaceEClass.getESuperTypes().add(theCgPackage.getNamed());
		decisionEClass.getESuperTypes().add(theCgPackage.getNamed());
		categoricalEClass.getESuperTypes().add(this.getDecision());
		integerRangeEClass.getESuperTypes().add(this.getDecision());
		edgeChoiceEClass.getESuperTypes().add(this.getDecision());

		// Initialize classes, features, and operations; add parameters
		initEClass(searchSpaceEClass, SearchSpace.class, "SearchSpace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSearchSpace_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, SearchSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchSpace_GeneratorId(), ecorePackage.getEString(), "generatorId", null, 0, 1, SearchSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchSpace_Version(), ecorePackage.getEString(), "version", null, 0, 1, SearchSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSearchSpace_Cardinality(), ecorePackage.getEString(), "cardinality", null, 0, 1, SearchSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecision_Active(), this.getCondition(), null, "active", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCondition_Decision(), this.getDecision(), null, "decision", null, 1, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Values(), ecorePackage.getEString(), "values", null, 1, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(categoricalEClass, Categorical.class, "Categorical", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCategorical_Choices(), ecorePackage.getEString(), "choices", null, 2, -1, Categorical.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(integerRangeEClass, IntegerRange.class, "IntegerRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntegerRange_Lo(), ecorePackage.getEInt(), "lo", null, 0, 1, IntegerRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerRange_Hi(), ecorePackage.getEInt(), "hi", null, 0, 1, IntegerRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerRange_Step(), ecorePackage.getEInt(), "step", "1", 0, 1, IntegerRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(edgeChoiceEClass, EdgeChoice.class, "EdgeChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEdgeChoice_From(), ecorePackage.getEInt(), "from", null, 0, 1, EdgeChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdgeChoice_To(), ecorePackage.getEInt(), "to", null, 0, 1, EdgeChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdgeChoice_Choices(), ecorePackage.getEString(), "choices", null, 2, -1, EdgeChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(architectureConfigEClass, ArchitectureConfig.class, "ArchitectureConfig", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getArchitectureConfig_Space(), this.getSearchSpace(), null, "space", null, 1, 1, ArchitectureConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArchitectureConfig_Values(), this.getValue(), null, "values", null, 0, -1, ArchitectureConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchitectureConfig_CanonicalKey(), ecorePackage.getEString(), "canonicalKey", null, 0, 1, ArchitectureConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchitectureConfig_Seed(), ecorePackage.getELongObject(), "seed", null, 0, 1, ArchitectureConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueEClass, Value.class, "Value", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getValue_Decision(), this.getDecision(), null, "decision", null, 1, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);
	}

} //SpacePackageImpl
