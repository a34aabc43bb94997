/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * Search spaces and the architectures drawn from them.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.space.SpaceFactory
 * @model kind="package"
 * @generated
 */
public interface SpacePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "space";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:space/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "space";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SpacePackage eINSTANCE = org.gnomon.model.space.impl.SpacePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.SearchSpaceImpl <em>Search Space</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.SearchSpaceImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getSearchSpace()
	 * @generated
	 */
	int SEARCH_SPACE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__DECISIONS = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Generator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__GENERATOR_ID = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__VERSION = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cardinality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE__CARDINALITY = CgPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Search Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Search Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_SPACE_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.DecisionImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Active</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ACTIVE = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.ConditionImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 2;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__DECISION = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.CategoricalImpl <em>Categorical</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.CategoricalImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getCategorical()
	 * @generated
	 */
	int CATEGORICAL = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL__ID = DECISION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL__NAME = DECISION__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL__NOTES = DECISION__NOTES;

	/**
	 * The feature id for the '<em><b>Active</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL__ACTIVE = DECISION__ACTIVE;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL__CHOICES = DECISION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Categorical</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL_FEATURE_COUNT = DECISION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Categorical</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORICAL_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.IntegerRangeImpl <em>Integer Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.IntegerRangeImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getIntegerRange()
	 * @generated
	 */
	int INTEGER_RANGE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__ID = DECISION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__NAME = DECISION__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__NOTES = DECISION__NOTES;

	/**
	 * The feature id for the '<em><b>Active</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__ACTIVE = DECISION__ACTIVE;

	/**
	 * The feature id for the '<em><b>Lo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__LO = DECISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__HI = DECISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__STEP = DECISION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Integer Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE_FEATURE_COUNT = DECISION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Integer Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.EdgeChoiceImpl <em>Edge Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.EdgeChoiceImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getEdgeChoice()
	 * @generated
	 */
	int EDGE_CHOICE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__ID = DECISION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__NAME = DECISION__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__NOTES = DECISION__NOTES;

	/**
	 * The feature id for the '<em><b>Active</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__ACTIVE = DECISION__ACTIVE;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__FROM = DECISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__TO = DECISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE__CHOICES = DECISION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Edge Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE_FEATURE_COUNT = DECISION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Edge Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_CHOICE_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.ArchitectureConfigImpl <em>Architecture Config</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.ArchitectureConfigImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getArchitectureConfig()
	 * @generated
	 */
	int ARCHITECTURE_CONFIG = 6;

	/**
	 * The feature id for the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG__SPACE = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG__VALUES = 1;

	/**
	 * The feature id for the '<em><b>Canonical Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG__CANONICAL_KEY = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG__SEED = 3;

	/**
	 * The number of structural features of the '<em>Architecture Config</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Architecture Config</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHITECTURE_CONFIG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.space.impl.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.space.impl.ValueImpl
	 * @see org.gnomon.model.space.impl.SpacePackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 7;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__DECISION = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.SearchSpace <em>Search Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Search Space</em>'.
	 * @see org.gnomon.model.space.SearchSpace
	 * @generated
	 */
	EClass getSearchSpace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.space.SearchSpace#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.gnomon.model.space.SearchSpace#getDecisions()
	 * @see #getSearchSpace()
	 * @generated
	 */
	EReference getSearchSpace_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.SearchSpace#getGeneratorId <em>Generator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generator Id</em>'.
	 * @see org.gnomon.model.space.SearchSpace#getGeneratorId()
	 * @see #getSearchSpace()
	 * @generated
	 */
	EAttribute getSearchSpace_GeneratorId();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.SearchSpace#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.gnomon.model.space.SearchSpace#getVersion()
	 * @see #getSearchSpace()
	 * @generated
	 */
	EAttribute getSearchSpace_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.SearchSpace#getCardinality <em>Cardinality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cardinality</em>'.
	 * @see org.gnomon.model.space.SearchSpace#getCardinality()
	 * @see #getSearchSpace()
	 * @generated
	 */
	EAttribute getSearchSpace_Cardinality();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.gnomon.model.space.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the containment reference '{@link org.gnomon.model.space.Decision#getActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Active</em>'.
	 * @see org.gnomon.model.space.Decision#getActive()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Active();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.gnomon.model.space.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.space.Condition#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.gnomon.model.space.Condition#getDecision()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Decision();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.space.Condition#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.gnomon.model.space.Condition#getValues()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Values();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.Categorical <em>Categorical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Categorical</em>'.
	 * @see org.gnomon.model.space.Categorical
	 * @generated
	 */
	EClass getCategorical();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.space.Categorical#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.gnomon.model.space.Categorical#getChoices()
	 * @see #getCategorical()
	 * @generated
	 */
	EAttribute getCategorical_Choices();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.IntegerRange <em>Integer Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Integer Range</em>'.
	 * @see org.gnomon.model.space.IntegerRange
	 * @generated
	 */
	EClass getIntegerRange();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.IntegerRange#getLo <em>Lo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lo</em>'.
	 * @see org.gnomon.model.space.IntegerRange#getLo()
	 * @see #getIntegerRange()
	 * @generated
	 */
	EAttribute getIntegerRange_Lo();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.IntegerRange#getHi <em>Hi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hi</em>'.
	 * @see org.gnomon.model.space.IntegerRange#getHi()
	 * @see #getIntegerRange()
	 * @generated
	 */
	EAttribute getIntegerRange_Hi();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.IntegerRange#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.gnomon.model.space.IntegerRange#getStep()
	 * @see #getIntegerRange()
	 * @generated
	 */
	EAttribute getIntegerRange_Step();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.EdgeChoice <em>Edge Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Choice</em>'.
	 * @see org.gnomon.model.space.EdgeChoice
	 * @generated
	 */
	EClass getEdgeChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.EdgeChoice#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.gnomon.model.space.EdgeChoice#getFrom()
	 * @see #getEdgeChoice()
	 * @generated
	 */
	EAttribute getEdgeChoice_From();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.EdgeChoice#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.gnomon.model.space.EdgeChoice#getTo()
	 * @see #getEdgeChoice()
	 * @generated
	 */
	EAttribute getEdgeChoice_To();

	/**
	 * Returns the meta object for the attribute list '{@link org.gnomon.model.space.EdgeChoice#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.gnomon.model.space.EdgeChoice#getChoices()
	 * @see #getEdgeChoice()
	 * @generated
	 */
	EAttribute getEdgeChoice_Choices();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.ArchitectureConfig <em>Architecture Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Architecture Config</em>'.
	 * @see org.gnomon.model.space.ArchitectureConfig
	 * @generated
	 */
	EClass getArchitectureConfig();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.space.ArchitectureConfig#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Space</em>'.
	 * @see org.gnomon.model.space.ArchitectureConfig#getSpace()
	 * @see #getArchitectureConfig()
	 * @generated
	 */
	EReference getArchitectureConfig_Space();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.space.ArchitectureConfig#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.gnomon.model.space.ArchitectureConfig#getValues()
	 * @see #getArchitectureConfig()
	 * @generated
	 */
	EReference getArchitectureConfig_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.ArchitectureConfig#getCanonicalKey <em>Canonical Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Canonical Key</em>'.
	 * @see org.gnomon.model.space.ArchitectureConfig#getCanonicalKey()
	 * @see #getArchitectureConfig()
	 * @generated
	 */
	EAttribute getArchitectureConfig_CanonicalKey();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.ArchitectureConfig#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gnomon.model.space.ArchitectureConfig#getSeed()
	 * @see #getArchitectureConfig()
	 * @generated
	 */
	EAttribute getArchitectureConfig_Seed();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.space.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.gnomon.model.space.Value
	 * @generated
	 */
	EClass getValue();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.space.Value#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.gnomon.model.space.Value#getDecision()
	 * @see #getValue()
	 * @generated
	 */
	EReference getValue_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.space.Value#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.gnomon.model.space.Value#getValue()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Value();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SpaceFactory getSpaceFactory();

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
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.SearchSpaceImpl <em>Search Space</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.SearchSpaceImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getSearchSpace()
		 * @generated
		 */
		EClass SEARCH_SPACE = eINSTANCE.getSearchSpace();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEARCH_SPACE__DECISIONS = eINSTANCE.getSearchSpace_Decisions();

		/**
		 * The meta object literal for the '<em><b>Generator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_SPACE__GENERATOR_ID = eINSTANCE.getSearchSpace_GeneratorId();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_SPACE__VERSION = eINSTANCE.getSearchSpace_Version();

		/**
		 * The meta object literal for the '<em><b>Cardinality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_SPACE__CARDINALITY = eINSTANCE.getSearchSpace_Cardinality();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.DecisionImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ACTIVE = eINSTANCE.getDecision_Active();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.ConditionImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__DECISION = eINSTANCE.getCondition_Decision();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__VALUES = eINSTANCE.getCondition_Values();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.CategoricalImpl <em>Categorical</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.CategoricalImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getCategorical()
		 * @generated
		 */
		EClass CATEGORICAL = eINSTANCE.getCategorical();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORICAL__CHOICES = eINSTANCE.getCategorical_Choices();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.IntegerRangeImpl <em>Integer Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.IntegerRangeImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getIntegerRange()
		 * @generated
		 */
		EClass INTEGER_RANGE = eINSTANCE.getIntegerRange();

		/**
		 * The meta object literal for the '<em><b>Lo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_RANGE__LO = eINSTANCE.getIntegerRange_Lo();

		/**
		 * The meta object literal for the '<em><b>Hi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_RANGE__HI = eINSTANCE.getIntegerRange_Hi();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_RANGE__STEP = eINSTANCE.getIntegerRange_Step();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.EdgeChoiceImpl <em>Edge Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.EdgeChoiceImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getEdgeChoice()
		 * @generated
		 */
		EClass EDGE_CHOICE = eINSTANCE.getEdgeChoice();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_CHOICE__FROM = eINSTANCE.getEdgeChoice_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_CHOICE__TO = eINSTANCE.getEdgeChoice_To();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_CHOICE__CHOICES = eINSTANCE.getEdgeChoice_Choices();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.ArchitectureConfigImpl <em>Architecture Config</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.ArchitectureConfigImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getArchitectureConfig()
		 * @generated
		 */
		EClass ARCHITECTURE_CONFIG = eINSTANCE.getArchitectureConfig();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARCHITECTURE_CONFIG__SPACE = eINSTANCE.getArchitectureConfig_Space();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARCHITECTURE_CONFIG__VALUES = eINSTANCE.getArchitectureConfig_Values();

		/**
		 * The meta object literal for the '<em><b>Canonical Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHITECTURE_CONFIG__CANONICAL_KEY = eINSTANCE.getArchitectureConfig_CanonicalKey();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHITECTURE_CONFIG__SEED = eINSTANCE.getArchitectureConfig_Seed();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.space.impl.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.space.impl.ValueImpl
		 * @see org.gnomon.model.space.impl.SpacePackageImpl#getValue()
		 * @generated
		 */
		EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE__DECISION = eINSTANCE.getValue_Decision();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__VALUE = eINSTANCE.getValue_Value();

	}

} //SpacePackage
