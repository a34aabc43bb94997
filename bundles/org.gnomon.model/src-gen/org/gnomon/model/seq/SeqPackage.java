/**
 */
package org.gnomon.model.seq;

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
 * The block view of a network.
 * <!-- end-model-doc -->
 * @see org.gnomon.model.seq.SeqFactory
 * @model kind="package"
 * @generated
 */
public interface SeqPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "seq";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "gnomon:seq/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "seq";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SeqPackage eINSTANCE = org.gnomon.model.seq.impl.SeqPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gnomon.model.seq.impl.SequenceGraphImpl <em>Sequence Graph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.seq.impl.SequenceGraphImpl
	 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getSequenceGraph()
	 * @generated
	 */
	int SEQUENCE_GRAPH = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH__ID = CgPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH__NAME = CgPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH__NOTES = CgPackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH__STEPS = CgPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH__OF = CgPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sequence Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH_FEATURE_COUNT = CgPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sequence Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEQUENCE_GRAPH_OPERATION_COUNT = CgPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.seq.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.seq.impl.StepImpl
	 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__POSITION = 0;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__COVERS = 1;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NEXT = 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.seq.impl.LayerStepImpl <em>Layer Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.seq.impl.LayerStepImpl
	 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getLayerStep()
	 * @generated
	 */
	int LAYER_STEP = 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__POSITION = STEP__POSITION;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__COVERS = STEP__COVERS;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__NEXT = STEP__NEXT;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__CHOICE = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__KERNEL = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP__EXPAND = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Layer Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Layer Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_STEP_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.seq.impl.UnitStepImpl <em>Unit Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.seq.impl.UnitStepImpl
	 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getUnitStep()
	 * @generated
	 */
	int UNIT_STEP = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP__POSITION = STEP__POSITION;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP__COVERS = STEP__COVERS;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP__NEXT = STEP__NEXT;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP__LAYERS = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Unit Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Unit Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_STEP_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gnomon.model.seq.impl.ModuleScoreImpl <em>Module Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gnomon.model.seq.impl.ModuleScoreImpl
	 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getModuleScore()
	 * @generated
	 */
	int MODULE_SCORE = 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_SCORE__STEPS = 0;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_SCORE__SCORE = 1;

	/**
	 * The feature id for the '<em><b>Hop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_SCORE__HOP = 2;

	/**
	 * The number of structural features of the '<em>Module Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_SCORE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Module Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_SCORE_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.gnomon.model.seq.SequenceGraph <em>Sequence Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sequence Graph</em>'.
	 * @see org.gnomon.model.seq.SequenceGraph
	 * @generated
	 */
	EClass getSequenceGraph();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.seq.SequenceGraph#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.gnomon.model.seq.SequenceGraph#getSteps()
	 * @see #getSequenceGraph()
	 * @generated
	 */
	EReference getSequenceGraph_Steps();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.seq.SequenceGraph#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Of</em>'.
	 * @see org.gnomon.model.seq.SequenceGraph#getOf()
	 * @see #getSequenceGraph()
	 * @generated
	 */
	EReference getSequenceGraph_Of();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.seq.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.gnomon.model.seq.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.Step#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.gnomon.model.seq.Step#getPosition()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Position();

	/**
	 * Returns the meta object for the reference '{@link org.gnomon.model.seq.Step#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Covers</em>'.
	 * @see org.gnomon.model.seq.Step#getCovers()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Covers();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.seq.Step#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Next</em>'.
	 * @see org.gnomon.model.seq.Step#getNext()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Next();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.seq.LayerStep <em>Layer Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer Step</em>'.
	 * @see org.gnomon.model.seq.LayerStep
	 * @generated
	 */
	EClass getLayerStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.LayerStep#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.gnomon.model.seq.LayerStep#getChoice()
	 * @see #getLayerStep()
	 * @generated
	 */
	EAttribute getLayerStep_Choice();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.LayerStep#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.gnomon.model.seq.LayerStep#getKernel()
	 * @see #getLayerStep()
	 * @generated
	 */
	EAttribute getLayerStep_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.LayerStep#getExpand <em>Expand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expand</em>'.
	 * @see org.gnomon.model.seq.LayerStep#getExpand()
	 * @see #getLayerStep()
	 * @generated
	 */
	EAttribute getLayerStep_Expand();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.seq.UnitStep <em>Unit Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Step</em>'.
	 * @see org.gnomon.model.seq.UnitStep
	 * @generated
	 */
	EClass getUnitStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gnomon.model.seq.UnitStep#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.gnomon.model.seq.UnitStep#getLayers()
	 * @see #getUnitStep()
	 * @generated
	 */
	EReference getUnitStep_Layers();

	/**
	 * Returns the meta object for class '{@link org.gnomon.model.seq.ModuleScore <em>Module Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Module Score</em>'.
	 * @see org.gnomon.model.seq.ModuleScore
	 * @generated
	 */
	EClass getModuleScore();

	/**
	 * Returns the meta object for the reference list '{@link org.gnomon.model.seq.ModuleScore#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Steps</em>'.
	 * @see org.gnomon.model.seq.ModuleScore#getSteps()
	 * @see #getModuleScore()
	 * @generated
	 */
	EReference getModuleScore_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.ModuleScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.gnomon.model.seq.ModuleScore#getScore()
	 * @see #getModuleScore()
	 * @generated
	 */
	EAttribute getModuleScore_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.gnomon.model.seq.ModuleScore#getHop <em>Hop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hop</em>'.
	 * @see org.gnomon.model.seq.ModuleScore#getHop()
	 * @see #getModuleScore()
	 * @generated
	 */
	EAttribute getModuleScore_Hop();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SeqFactory getSeqFactory();

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
		 * The meta object literal for the '{@link org.gnomon.model.seq.impl.SequenceGraphImpl <em>Sequence Graph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.seq.impl.SequenceGraphImpl
		 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getSequenceGraph()
		 * @generated
		 */
		EClass SEQUENCE_GRAPH = eINSTANCE.getSequenceGraph();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEQUENCE_GRAPH__STEPS = eINSTANCE.getSequenceGraph_Steps();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEQUENCE_GRAPH__OF = eINSTANCE.getSequenceGraph_Of();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.seq.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.seq.impl.StepImpl
		 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__POSITION = eINSTANCE.getStep_Position();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__COVERS = eINSTANCE.getStep_Covers();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__NEXT = eINSTANCE.getStep_Next();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.seq.impl.LayerStepImpl <em>Layer Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.seq.impl.LayerStepImpl
		 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getLayerStep()
		 * @generated
		 */
		EClass LAYER_STEP = eINSTANCE.getLayerStep();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_STEP__CHOICE = eINSTANCE.getLayerStep_Choice();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_STEP__KERNEL = eINSTANCE.getLayerStep_Kernel();

		/**
		 * The meta object literal for the '<em><b>Expand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_STEP__EXPAND = eINSTANCE.getLayerStep_Expand();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.seq.impl.UnitStepImpl <em>Unit Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.seq.impl.UnitStepImpl
		 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getUnitStep()
		 * @generated
		 */
		EClass UNIT_STEP = eINSTANCE.getUnitStep();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_STEP__LAYERS = eINSTANCE.getUnitStep_Layers();

		/**
		 * The meta object literal for the '{@link org.gnomon.model.seq.impl.ModuleScoreImpl <em>Module Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gnomon.model.seq.impl.ModuleScoreImpl
		 * @see org.gnomon.model.seq.impl.SeqPackageImpl#getModuleScore()
		 * @generated
		 */
		EClass MODULE_SCORE = eINSTANCE.getModuleScore();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODULE_SCORE__STEPS = eINSTANCE.getModuleScore_Steps();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE_SCORE__SCORE = eINSTANCE.getModuleScore_Score();

		/**
		 * The meta object literal for the '<em><b>Hop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE_SCORE__HOP = eINSTANCE.getModuleScore_Hop();

	}

} //SeqPackage
