/**
 */
package org.gnomon.model.cg.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.DType;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.Named;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.Normaliser;
import org.gnomon.model.cg.NormaliserPolicy;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.cg.Pad;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.Region;
import org.gnomon.model.cg.RegionKind;
import org.gnomon.model.cg.ShapeRule;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.cg.TensorShape;

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

import org.gnomon.model.space.SpacePackage;

import org.gnomon.model.space.impl.SpacePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CgPackageImpl extends EPackageImpl implements CgPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass computationGraphEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass edgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tensorShapeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opAttributesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opVocabularyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterTensorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass normaliserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum originEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum layoutEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum padEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shapeRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opGroupEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tensorRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum normaliserPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regionKindEEnum = null;

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
	 * @see org.gnomon.model.cg.CgPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CgPackageImpl() {
		super(eNS_URI, CgFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CgPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CgPackage init() {
		if (isInited) return (CgPackage)EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCgPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CgPackageImpl theCgPackage = registeredCgPackage instanceof CgPackageImpl ? (CgPackageImpl)registeredCgPackage : new CgPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		LabelPackageImpl theLabelPackage = (LabelPackageImpl)(registeredPackage instanceof LabelPackageImpl ? registeredPackage : LabelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);
		SpacePackageImpl theSpacePackage = (SpacePackageImpl)(registeredPackage instanceof SpacePackageImpl ? registeredPackage : SpacePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GnnPackage.eNS_URI);
		GnnPackageImpl theGnnPackage = (GnnPackageImpl)(registeredPackage instanceof GnnPackageImpl ? registeredPackage : GnnPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SeqPackage.eNS_URI);
		SeqPackageImpl theSeqPackage = (SeqPackageImpl)(registeredPackage instanceof SeqPackageImpl ? registeredPackage : SeqPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);
		RunPackageImpl theRunPackage = (RunPackageImpl)(registeredPackage instanceof RunPackageImpl ? registeredPackage : RunPackage.eINSTANCE);

		// Create package meta-data objects
		theCgPackage.createPackageContents();
		theLabelPackage.createPackageContents();
		theSpacePackage.createPackageContents();
		theGnnPackage.createPackageContents();
		theSeqPackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theRunPackage.createPackageContents();

		// Initialize created meta-data
		theCgPackage.initializePackageContents();
		theLabelPackage.initializePackageContents();
		theSpacePackage.initializePackageContents();
		theGnnPackage.initializePackageContents();
		theSeqPackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theRunPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCgPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CgPackage.eNS_URI, theCgPackage);
		return theCgPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamed() {
		return namedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Id() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Name() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamed_Notes() {
		return (EReference)namedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComputationGraph() {
		return computationGraphEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComputationGraph_Family() {
		return (EAttribute)computationGraphEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComputationGraph_Origin() {
		return (EAttribute)computationGraphEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_InputShapes() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Nodes() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Edges() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Labels() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Architecture() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Tensors() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Regions() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Normaliser() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Vocabulary() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComputationGraph_Digest() {
		return (EAttribute)computationGraphEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Inputs() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputationGraph_Outputs() {
		return (EReference)computationGraphEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode() {
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Op() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_In() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Out() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Incoming() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Outgoing() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Attributes() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Parameters() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Weighted() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Macs() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Params() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_TopoIndex() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdge() {
		return edgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_Source() {
		return (EReference)edgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_Target() {
		return (EReference)edgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_SourcePort() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_TargetPort() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_Weight() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTensorShape() {
		return tensorShapeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTensorShape_Layout() {
		return (EAttribute)tensorShapeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTensorShape_Dims() {
		return (EAttribute)tensorShapeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTensorShape_H() {
		return (EAttribute)tensorShapeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTensorShape_W() {
		return (EAttribute)tensorShapeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTensorShape_C() {
		return (EAttribute)tensorShapeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpAttributes() {
		return opAttributesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_KernelH() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_KernelW() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_StrideH() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_StrideW() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_DilationH() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_DilationW() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_PadMode() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_Pads() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_Groups() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_Bias() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpAttributes_Axis() {
		return (EAttribute)opAttributesEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpAttributes_Extra() {
		return (EReference)opAttributesEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpVocabulary() {
		return opVocabularyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpVocabulary_Version() {
		return (EAttribute)opVocabularyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpVocabulary_Ops() {
		return (EReference)opVocabularyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpType() {
		return opTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_Index() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_MinIn() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_MaxIn() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_Weighted() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_ShapeRule() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_CostRule() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_Aliases() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpType_Group() {
		return (EAttribute)opTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameterTensor() {
		return parameterTensorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterTensor_Role() {
		return (EAttribute)parameterTensorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterTensor_Dtype() {
		return (EAttribute)parameterTensorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterTensor_Dims() {
		return (EAttribute)parameterTensorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterTensor_Data() {
		return (EAttribute)parameterTensorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterTensor_Uri() {
		return (EAttribute)parameterTensorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNormaliser() {
		return normaliserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNormaliser_MaxH() {
		return (EAttribute)normaliserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNormaliser_MaxW() {
		return (EAttribute)normaliserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNormaliser_MaxHidden() {
		return (EAttribute)normaliserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNormaliser_MaxKernel() {
		return (EAttribute)normaliserEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNormaliser_Policy() {
		return (EAttribute)normaliserEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegion() {
		return regionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegion_Nodes() {
		return (EReference)regionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegion_Kind() {
		return (EAttribute)regionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegion_Parent() {
		return (EReference)regionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegion_Index() {
		return (EAttribute)regionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrigin() {
		return originEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLayout() {
		return layoutEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPad() {
		return padEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShapeRule() {
		return shapeRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpGroup() {
		return opGroupEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTensorRole() {
		return tensorRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDType() {
		return dTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNormaliserPolicy() {
		return normaliserPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegionKind() {
		return regionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CgFactory getCgFactory() {
		return (CgFactory)getEFactoryInstance();
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
		namedEClass = createEClass(NAMED);
		createEAttribute(namedEClass, NAMED__ID);
		createEAttribute(namedEClass, NAMED__NAME);
		createEReference(namedEClass, NAMED__NOTES);

		computationGraphEClass = createEClass(COMPUTATION_GRAPH);
		createEAttribute(computationGraphEClass, COMPUTATION_GRAPH__FAMILY);
		createEAttribute(computationGraphEClass, COMPUTATION_GRAPH__ORIGIN);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__INPUT_SHAPES);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__NODES);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__EDGES);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__LABELS);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__ARCHITECTURE);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__TENSORS);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__REGIONS);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__NORMALISER);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__VOCABULARY);
		createEAttribute(computationGraphEClass, COMPUTATION_GRAPH__DIGEST);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__INPUTS);
		createEReference(computationGraphEClass, COMPUTATION_GRAPH__OUTPUTS);

		nodeEClass = createEClass(NODE);
		createEReference(nodeEClass, NODE__OP);
		createEReference(nodeEClass, NODE__IN);
		createEReference(nodeEClass, NODE__OUT);
		createEReference(nodeEClass, NODE__INCOMING);
		createEReference(nodeEClass, NODE__OUTGOING);
		createEReference(nodeEClass, NODE__ATTRIBUTES);
		createEReference(nodeEClass, NODE__PARAMETERS);
		createEAttribute(nodeEClass, NODE__WEIGHTED);
		createEAttribute(nodeEClass, NODE__MACS);
		createEAttribute(nodeEClass, NODE__PARAMS);
		createEAttribute(nodeEClass, NODE__TOPO_INDEX);

		edgeEClass = createEClass(EDGE);
		createEReference(edgeEClass, EDGE__SOURCE);
		createEReference(edgeEClass, EDGE__TARGET);
		createEAttribute(edgeEClass, EDGE__SOURCE_PORT);
		createEAttribute(edgeEClass, EDGE__TARGET_PORT);
		createEAttribute(edgeEClass, EDGE__WEIGHT);

		tensorShapeEClass = createEClass(TENSOR_SHAPE);
		createEAttribute(tensorShapeEClass, TENSOR_SHAPE__LAYOUT);
		createEAttribute(tensorShapeEClass, TENSOR_SHAPE__DIMS);
		createEAttribute(tensorShapeEClass, TENSOR_SHAPE__H);
		createEAttribute(tensorShapeEClass, TENSOR_SHAPE__W);
		createEAttribute(tensorShapeEClass, TENSOR_SHAPE__C);

		opAttributesEClass = createEClass(OP_ATTRIBUTES);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__KERNEL_H);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__KERNEL_W);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__STRIDE_H);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__STRIDE_W);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__DILATION_H);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__DILATION_W);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__PAD_MODE);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__PADS);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__GROUPS);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__BIAS);
		createEAttribute(opAttributesEClass, OP_ATTRIBUTES__AXIS);
		createEReference(opAttributesEClass, OP_ATTRIBUTES__EXTRA);

		opVocabularyEClass = createEClass(OP_VOCABULARY);
		createEAttribute(opVocabularyEClass, OP_VOCABULARY__VERSION);
		createEReference(opVocabularyEClass, OP_VOCABULARY__OPS);

		opTypeEClass = createEClass(OP_TYPE);
		createEAttribute(opTypeEClass, OP_TYPE__INDEX);
		createEAttribute(opTypeEClass, OP_TYPE__MIN_IN);
		createEAttribute(opTypeEClass, OP_TYPE__MAX_IN);
		createEAttribute(opTypeEClass, OP_TYPE__WEIGHTED);
		createEAttribute(opTypeEClass, OP_TYPE__SHAPE_RULE);
		createEAttribute(opTypeEClass, OP_TYPE__COST_RULE);
		createEAttribute(opTypeEClass, OP_TYPE__ALIASES);
		createEAttribute(opTypeEClass, OP_TYPE__GROUP);

		parameterTensorEClass = createEClass(PARAMETER_TENSOR);
		createEAttribute(parameterTensorEClass, PARAMETER_TENSOR__ROLE);
		createEAttribute(parameterTensorEClass, PARAMETER_TENSOR__DTYPE);
		createEAttribute(parameterTensorEClass, PARAMETER_TENSOR__DIMS);
		createEAttribute(parameterTensorEClass, PARAMETER_TENSOR__DATA);
		createEAttribute(parameterTensorEClass, PARAMETER_TENSOR__URI);

		normaliserEClass = createEClass(NORMALISER);
		createEAttribute(normaliserEClass, NORMALISER__MAX_H);
		createEAttribute(normaliserEClass, NORMALISER__MAX_W);
		createEAttribute(normaliserEClass, NORMALISER__MAX_HIDDEN);
		createEAttribute(normaliserEClass, NORMALISER__MAX_KERNEL);
		createEAttribute(normaliserEClass, NORMALISER__POLICY);

		regionEClass = createEClass(REGION);
		createEReference(regionEClass, REGION__NODES);
		createEAttribute(regionEClass, REGION__KIND);
		createEReference(regionEClass, REGION__PARENT);
		createEAttribute(regionEClass, REGION__INDEX);

		// Create enums
		originEEnum = createEEnum(ORIGIN);
		layoutEEnum = createEEnum(LAYOUT);
		padEEnum = createEEnum(PAD);
		shapeRuleEEnum = createEEnum(SHAPE_RULE);
		opGroupEEnum = createEEnum(OP_GROUP);
		tensorRoleEEnum = createEEnum(TENSOR_ROLE);
		dTypeEEnum = createEEnum(DTYPE);
		normaliserPolicyEEnum = createEEnum(NORMALISER_POLICY);
		regionKindEEnum = createEEnum(REGION_KIND);
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
		LabelPackage theLabelPackage = (LabelPackage)EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);
		SpacePackage theSpacePackage = (SpacePackage)EPackage.Registry.INSTANCE.getEPackage(SpacePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		computationGraphEClass.getESuperTypes().add(this.getNamed());
		nodeEClass.getESuperTypes().add(this.getNamed());
		opVocabularyEClass.getESuperTypes().add(this.getNamed());
		opTypeEClass.getESuperTypes().add(this.getNamed());
		parameterTensorEClass.getESuperTypes().add(this.getNamed());
		regionEClass.getESuperTypes().add(this.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(namedEClass, Named.class, "Named", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamed_Id(), ecorePackage.getEString(), "id", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamed_Name(), ecorePackage.getEString(), "name", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamed_Notes(), ecorePackage.getEStringToStringMapEntry(), null, "notes", null, 0, -1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(computationGraphEClass, ComputationGraph.class, "ComputationGraph", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComputationGraph_Family(), ecorePackage.getEString(), "family", null, 0, 1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComputationGraph_Origin(), this.getOrigin(), "origin", null, 0, 1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_InputShapes(), this.getTensorShape(), null, "inputShapes", null, 1, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Nodes(), this.getNode(), null, "nodes", null, 1, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Edges(), this.getEdge(), null, "edges", null, 0, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Labels(), theLabelPackage.getLabel(), null, "labels", null, 0, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Architecture(), theSpacePackage.getArchitectureConfig(), null, "architecture", null, 0, 1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Tensors(), this.getParameterTensor(), null, "tensors", null, 0, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Regions(), this.getRegion(), null, "regions", null, 0, -1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Normaliser(), this.getNormaliser(), null, "normaliser", null, 0, 1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Vocabulary(), this.getOpVocabulary(), null, "vocabulary", null, 1, 1, ComputationGraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComputationGraph_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, ComputationGraph.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Inputs(), this.getNode(), null, "inputs", null, 0, -1, ComputationGraph.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getComputationGraph_Outputs(), this.getNode(), null, "outputs", null, 0, -1, ComputationGraph.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNode_Op(), this.getOpType(), null, "op", null, 1, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_In(), this.getTensorShape(), null, "in", null, 1, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Out(), this.getTensorShape(), null, "out", null, 1, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Incoming(), this.getEdge(), this.getEdge_Target(), "incoming", null, 0, -1, Node.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Outgoing(), this.getEdge(), this.getEdge_Source(), "outgoing", null, 0, -1, Node.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Attributes(), this.getOpAttributes(), null, "attributes", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Parameters(), this.getParameterTensor(), null, "parameters", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Weighted(), ecorePackage.getEBoolean(), "weighted", null, 0, 1, Node.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Macs(), ecorePackage.getELong(), "macs", null, 0, 1, Node.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Params(), ecorePackage.getELong(), "params", null, 0, 1, Node.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_TopoIndex(), ecorePackage.getEInt(), "topoIndex", null, 0, 1, Node.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(edgeEClass, Edge.class, "Edge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEdge_Source(), this.getNode(), this.getNode_Outgoing(), "source", null, 1, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdge_Target(), this.getNode(), this.getNode_Incoming(), "target", null, 1, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdge_SourcePort(), ecorePackage.getEInt(), "sourcePort", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdge_TargetPort(), ecorePackage.getEInt(), "targetPort", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdge_Weight(), ecorePackage.getEDoubleObject(), "weight", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tensorShapeEClass, TensorShape.class, "TensorShape", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTensorShape_Layout(), this.getLayout(), "layout", null, 0, 1, TensorShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTensorShape_Dims(), ecorePackage.getEInt(), "dims", null, 0, -1, TensorShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTensorShape_H(), ecorePackage.getEInt(), "h", null, 0, 1, TensorShape.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getTensorShape_W(), ecorePackage.getEInt(), "w", null, 0, 1, TensorShape.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getTensorShape_C(), ecorePackage.getEInt(), "c", null, 0, 1, TensorShape.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(opAttributesEClass, OpAttributes.class, "OpAttributes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpAttributes_KernelH(), ecorePackage.getEInt(), "kernelH", null, 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_KernelW(), ecorePackage.getEInt(), "kernelW", null, 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_StrideH(), ecorePackage.getEInt(), "strideH", "1", 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_StrideW(), ecorePackage.getEInt(), "strideW", "1", 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_DilationH(), ecorePackage.getEInt(), "dilationH", "1", 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_DilationW(), ecorePackage.getEInt(), "dilationW", "1", 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_PadMode(), this.getPad(), "padMode", null, 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_Pads(), ecorePackage.getEInt(), "pads", null, 0, 4, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_Groups(), ecorePackage.getEInt(), "groups", "1", 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_Bias(), ecorePackage.getEBoolean(), "bias", null, 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpAttributes_Axis(), ecorePackage.getEIntegerObject(), "axis", null, 0, 1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpAttributes_Extra(), ecorePackage.getEStringToStringMapEntry(), null, "extra", null, 0, -1, OpAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opVocabularyEClass, OpVocabulary.class, "OpVocabulary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpVocabulary_Version(), ecorePackage.getEString(), "version", null, 0, 1, OpVocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpVocabulary_Ops(), this.getOpType(), null, "ops", null, 1, -1, OpVocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opTypeEClass, OpType.class, "OpType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpType_Index(), ecorePackage.getEInt(), "index", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_MinIn(), ecorePackage.getEInt(), "minIn", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_MaxIn(), ecorePackage.getEInt(), "maxIn", "-1", 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_Weighted(), ecorePackage.getEBoolean(), "weighted", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_ShapeRule(), this.getShapeRule(), "shapeRule", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_CostRule(), ecorePackage.getEString(), "costRule", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpType_Group(), this.getOpGroup(), "group", null, 0, 1, OpType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterTensorEClass, ParameterTensor.class, "ParameterTensor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameterTensor_Role(), this.getTensorRole(), "role", null, 0, 1, ParameterTensor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterTensor_Dtype(), this.getDType(), "dtype", null, 0, 1, ParameterTensor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterTensor_Dims(), ecorePackage.getEInt(), "dims", null, 0, -1, ParameterTensor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterTensor_Data(), ecorePackage.getEByteArray(), "data", null, 0, 1, ParameterTensor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterTensor_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ParameterTensor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(normaliserEClass, Normaliser.class, "Normaliser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNormaliser_MaxH(), ecorePackage.getEInt(), "maxH", null, 0, 1, Normaliser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNormaliser_MaxW(), ecorePackage.getEInt(), "maxW", null, 0, 1, Normaliser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNormaliser_MaxHidden(), ecorePackage.getEInt(), "maxHidden", null, 0, 1, Normaliser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNormaliser_MaxKernel(), ecorePackage.getEInt(), "maxKernel", null, 0, 1, Normaliser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNormaliser_Policy(), this.getNormaliserPolicy(), "policy", null, 0, 1, Normaliser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionEClass, Region.class, "Region", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRegion_Nodes(), this.getNode(), null, "nodes", null, 1, -1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Kind(), this.getRegionKind(), "kind", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegion_Parent(), this.getRegion(), null, "parent", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Index(), ecorePackage.getEInt(), "index", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(originEEnum, Origin.class, "Origin");
		addEEnumLiteral(originEEnum, Origin.TENSORFLOW);
		addEEnumLiteral(originEEnum, Origin.ONNX);
		addEEnumLiteral(originEEnum, Origin.TORCH);
		addEEnumLiteral(originEEnum, Origin.GENERATED);
		addEEnumLiteral(originEEnum, Origin.EDITED);

		initEEnum(layoutEEnum, Layout.class, "Layout");
		addEEnumLiteral(layoutEEnum, Layout.NHWC);
		addEEnumLiteral(layoutEEnum, Layout.NCHW);
		addEEnumLiteral(layoutEEnum, Layout.NC);
		addEEnumLiteral(layoutEEnum, Layout.GENERIC);

		initEEnum(padEEnum, Pad.class, "Pad");
		addEEnumLiteral(padEEnum, Pad.SAME);
		addEEnumLiteral(padEEnum, Pad.VALID);
		addEEnumLiteral(padEEnum, Pad.EXPLICIT);

		initEEnum(shapeRuleEEnum, ShapeRule.class, "ShapeRule");
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.SAME);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.CONV);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.POOL);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.CONCAT);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.ELEMENTWISE);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.MATMUL);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.REDUCE_HW);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.SOURCE);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.SINK);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.FREE);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.PROPAGATE);
		addEEnumLiteral(shapeRuleEEnum, ShapeRule.READOUT);

		initEEnum(opGroupEEnum, OpGroup.class, "OpGroup");
		addEEnumLiteral(opGroupEEnum, OpGroup.LINEAR);
		addEEnumLiteral(opGroupEEnum, OpGroup.DEPTHWISE);
		addEEnumLiteral(opGroupEEnum, OpGroup.NORM);
		addEEnumLiteral(opGroupEEnum, OpGroup.ACT);
		addEEnumLiteral(opGroupEEnum, OpGroup.POOL);
		addEEnumLiteral(opGroupEEnum, OpGroup.MERGE);
		addEEnumLiteral(opGroupEEnum, OpGroup.GATE);
		addEEnumLiteral(opGroupEEnum, OpGroup.SHORTCUT);
		addEEnumLiteral(opGroupEEnum, OpGroup.IO);
		addEEnumLiteral(opGroupEEnum, OpGroup.OTHER);
		addEEnumLiteral(opGroupEEnum, OpGroup.MESSAGE);

		initEEnum(tensorRoleEEnum, TensorRole.class, "TensorRole");
		addEEnumLiteral(tensorRoleEEnum, TensorRole.WEIGHT);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.BIAS);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.GAMMA);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.BETA);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.MEAN);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.VAR);
		addEEnumLiteral(tensorRoleEEnum, TensorRole.STATE);

		initEEnum(dTypeEEnum, DType.class, "DType");
		addEEnumLiteral(dTypeEEnum, DType.F32);
		addEEnumLiteral(dTypeEEnum, DType.F64);
		addEEnumLiteral(dTypeEEnum, DType.I32);
		addEEnumLiteral(dTypeEEnum, DType.I64);
		addEEnumLiteral(dTypeEEnum, DType.U8);
		addEEnumLiteral(dTypeEEnum, DType.BOOL);

		initEEnum(normaliserPolicyEEnum, NormaliserPolicy.class, "NormaliserPolicy");
		addEEnumLiteral(normaliserPolicyEEnum, NormaliserPolicy.ABSOLUTE);
		addEEnumLiteral(normaliserPolicyEEnum, NormaliserPolicy.RELATIVE);
		addEEnumLiteral(normaliserPolicyEEnum, NormaliserPolicy.COST);

		initEEnum(regionKindEEnum, RegionKind.class, "RegionKind");
		addEEnumLiteral(regionKindEEnum, RegionKind.CELL);
		addEEnumLiteral(regionKindEEnum, RegionKind.BLOCK);
		addEEnumLiteral(regionKindEEnum, RegionKind.LAYER);
		addEEnumLiteral(regionKindEEnum, RegionKind.UNIT);
		addEEnumLiteral(regionKindEEnum, RegionKind.STAGE);
		addEEnumLiteral(regionKindEEnum, RegionKind.SEGMENT);
		addEEnumLiteral(regionKindEEnum, RegionKind.MOTIF);
		addEEnumLiteral(regionKindEEnum, RegionKind.EXPLANATION);

		// Create resource
		createResource(eNS_URI);
	}

} //CgPackageImpl
