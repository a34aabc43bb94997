/**
 */
package org.gnomon.model.seq.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.gnomon.model.seq.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SeqFactoryImpl extends EFactoryImpl implements SeqFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SeqFactory init() {
		try {
			SeqFactory theSeqFactory = (SeqFactory)EPackage.Registry.INSTANCE.getEFactory(SeqPackage.eNS_URI);
			if (theSeqFactory != null) {
				return theSeqFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SeqFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SeqFactoryImpl() {
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
			case SeqPackage.SEQUENCE_GRAPH: return createSequenceGraph();
			case SeqPackage.LAYER_STEP: return createLayerStep();
			case SeqPackage.UNIT_STEP: return createUnitStep();
			case SeqPackage.MODULE_SCORE: return createModuleScore();
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
	public SequenceGraph createSequenceGraph() {
		SequenceGraphImpl sequenceGraph = new SequenceGraphImpl();
		return sequenceGraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerStep createLayerStep() {
		LayerStepImpl layerStep = new LayerStepImpl();
		return layerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitStep createUnitStep() {
		UnitStepImpl unitStep = new UnitStepImpl();
		return unitStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModuleScore createModuleScore() {
		ModuleScoreImpl moduleScore = new ModuleScoreImpl();
		return moduleScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeqPackage getSeqPackage() {
		return (SeqPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SeqPackage getPackage() {
		return SeqPackage.eINSTANCE;
	}

} //SeqFactoryImpl
