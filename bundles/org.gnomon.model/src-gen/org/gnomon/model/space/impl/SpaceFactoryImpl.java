/**
 */
package org.gnomon.model.space.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.gnomon.model.space.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SpaceFactoryImpl extends EFactoryImpl implements SpaceFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SpaceFactory init() {
		try {
			SpaceFactory theSpaceFactory = (SpaceFactory)EPackage.Registry.INSTANCE.getEFactory(SpacePackage.eNS_URI);
			if (theSpaceFactory != null) {
				return theSpaceFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SpaceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpaceFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SpacePackage.SEARCH_SPACE: return createSearchSpace();
			case SpacePackage.CONDITION: return createCondition();
			case SpacePackage.CATEGORICAL: return createCategorical();
			case SpacePackage.INTEGER_RANGE: return createIntegerRange();
			case SpacePackage.EDGE_CHOICE: return createEdgeChoice();
			case SpacePackage.ARCHITECTURE_CONFIG: return createArchitectureConfig();
			case SpacePackage.VALUE: return createValue();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchSpace createSearchSpace() {
		SearchSpaceImpl searchSpace = new SearchSpaceImpl();
		return searchSpace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Categorical createCategorical() {
		CategoricalImpl categorical = new CategoricalImpl();
		return categorical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntegerRange createIntegerRange() {
		IntegerRangeImpl integerRange = new IntegerRangeImpl();
		return integerRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeChoice createEdgeChoice() {
		EdgeChoiceImpl edgeChoice = new EdgeChoiceImpl();
		return edgeChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchitectureConfig createArchitectureConfig() {
		ArchitectureConfigImpl architectureConfig = new ArchitectureConfigImpl();
		return architectureConfig;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Value createValue() {
		ValueImpl value = new ValueImpl();
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpacePackage getSpacePackage() {
		return (SpacePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SpacePackage getPackage() {
		return SpacePackage.eINSTANCE;
	}

} //SpaceFactoryImpl
