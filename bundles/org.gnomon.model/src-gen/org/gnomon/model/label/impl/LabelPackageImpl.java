/**
 */
package org.gnomon.model.label.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gnomon.model.cg.CgPackage;

import org.gnomon.model.cg.impl.CgPackageImpl;

import org.gnomon.model.gnn.GnnPackage;

import org.gnomon.model.gnn.impl.GnnPackageImpl;

import org.gnomon.model.label.CostKind;
import org.gnomon.model.label.CostLabel;
import org.gnomon.model.label.DataSetIndex;
import org.gnomon.model.label.Device;
import org.gnomon.model.label.DeviceKind;
import org.gnomon.model.label.Domain;
import org.gnomon.model.label.Label;
import org.gnomon.model.label.LabelFactory;
import org.gnomon.model.label.LabelPackage;
import org.gnomon.model.label.LatencyLabel;
import org.gnomon.model.label.ProxyLabel;
import org.gnomon.model.label.Split;
import org.gnomon.model.label.Task;
import org.gnomon.model.label.TaskLabel;
import org.gnomon.model.label.Trust;

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
public class LabelPackageImpl extends EPackageImpl implements LabelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass labelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass latencyLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proxyLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataSetIndexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass splitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum domainEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trustEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costKindEEnum = null;

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
	 * @see org.gnomon.model.label.LabelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LabelPackageImpl() {
		super(eNS_URI, LabelFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link LabelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LabelPackage init() {
		if (isInited) return (LabelPackage)EPackage.Registry.INSTANCE.getEPackage(LabelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLabelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LabelPackageImpl theLabelPackage = registeredLabelPackage instanceof LabelPackageImpl ? (LabelPackageImpl)registeredLabelPackage : new LabelPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CgPackage.eNS_URI);
		CgPackageImpl theCgPackage = (CgPackageImpl)(registeredPackage instanceof CgPackageImpl ? registeredPackage : CgPackage.eINSTANCE);
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
		theLabelPackage.createPackageContents();
		theCgPackage.createPackageContents();
		theSpacePackage.createPackageContents();
		theGnnPackage.createPackageContents();
		theSeqPackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theRunPackage.createPackageContents();

		// Initialize created meta-data
		theLabelPackage.initializePackageContents();
		theCgPackage.initializePackageContents();
		theSpacePackage.initializePackageContents();
		theGnnPackage.initializePackageContents();
		theSeqPackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theRunPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLabelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LabelPackage.eNS_URI, theLabelPackage);
		return theLabelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Domain() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Dataset() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Metric() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Unit() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_HigherIsBetter() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Lo() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Hi() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Kind() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Runtime() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Batch() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Precision() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLabel() {
		return labelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Value() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_StdDev() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Samples() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Seed() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Epochs() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Source() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Trust() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTaskLabel() {
		return taskLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTaskLabel_Task() {
		return (EReference)taskLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostLabel() {
		return costLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLabel_Kind() {
		return (EAttribute)costLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostLabel_Device() {
		return (EReference)costLabelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLatencyLabel() {
		return latencyLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLatencyLabel_Device() {
		return (EReference)latencyLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLatencyLabel_Statistic() {
		return (EAttribute)latencyLabelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProxyLabel() {
		return proxyLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProxyLabel_Proxy() {
		return (EAttribute)proxyLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataSetIndex() {
		return dataSetIndexEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSetIndex_Family() {
		return (EAttribute)dataSetIndexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSetIndex_Graphs() {
		return (EReference)dataSetIndexEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSetIndex_Splits() {
		return (EReference)dataSetIndexEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSplit() {
		return splitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Name() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Members() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Fold() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Seed() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDomain() {
		return domainEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviceKind() {
		return deviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrust() {
		return trustEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostKind() {
		return costKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelFactory getLabelFactory() {
		return (LabelFactory)getEFactoryInstance();
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
		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__DOMAIN);
		createEAttribute(taskEClass, TASK__DATASET);
		createEAttribute(taskEClass, TASK__METRIC);
		createEAttribute(taskEClass, TASK__UNIT);
		createEAttribute(taskEClass, TASK__HIGHER_IS_BETTER);
		createEAttribute(taskEClass, TASK__LO);
		createEAttribute(taskEClass, TASK__HI);

		deviceEClass = createEClass(DEVICE);
		createEAttribute(deviceEClass, DEVICE__KIND);
		createEAttribute(deviceEClass, DEVICE__RUNTIME);
		createEAttribute(deviceEClass, DEVICE__BATCH);
		createEAttribute(deviceEClass, DEVICE__PRECISION);

		labelEClass = createEClass(LABEL);
		createEAttribute(labelEClass, LABEL__VALUE);
		createEAttribute(labelEClass, LABEL__STD_DEV);
		createEAttribute(labelEClass, LABEL__SAMPLES);
		createEAttribute(labelEClass, LABEL__SEED);
		createEAttribute(labelEClass, LABEL__EPOCHS);
		createEAttribute(labelEClass, LABEL__SOURCE);
		createEAttribute(labelEClass, LABEL__TRUST);

		taskLabelEClass = createEClass(TASK_LABEL);
		createEReference(taskLabelEClass, TASK_LABEL__TASK);

		costLabelEClass = createEClass(COST_LABEL);
		createEAttribute(costLabelEClass, COST_LABEL__KIND);
		createEReference(costLabelEClass, COST_LABEL__DEVICE);

		latencyLabelEClass = createEClass(LATENCY_LABEL);
		createEReference(latencyLabelEClass, LATENCY_LABEL__DEVICE);
		createEAttribute(latencyLabelEClass, LATENCY_LABEL__STATISTIC);

		proxyLabelEClass = createEClass(PROXY_LABEL);
		createEAttribute(proxyLabelEClass, PROXY_LABEL__PROXY);

		dataSetIndexEClass = createEClass(DATA_SET_INDEX);
		createEAttribute(dataSetIndexEClass, DATA_SET_INDEX__FAMILY);
		createEReference(dataSetIndexEClass, DATA_SET_INDEX__GRAPHS);
		createEReference(dataSetIndexEClass, DATA_SET_INDEX__SPLITS);

		splitEClass = createEClass(SPLIT);
		createEAttribute(splitEClass, SPLIT__NAME);
		createEAttribute(splitEClass, SPLIT__MEMBERS);
		createEAttribute(splitEClass, SPLIT__FOLD);
		createEAttribute(splitEClass, SPLIT__SEED);

		// Create enums
		domainEEnum = createEEnum(DOMAIN);
		deviceKindEEnum = createEEnum(DEVICE_KIND);
		trustEEnum = createEEnum(TRUST);
		costKindEEnum = createEEnum(COST_KIND);
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
		taskEClass.getESuperTypes().add(theCgPackage.getNamed());
		deviceEClass.getESuperTypes().add(theCgPackage.getNamed());
		taskLabelEClass.getESuperTypes().add(this.getLabel());
		costLabelEClass.getESuperTypes().add(this.getLabel());
		latencyLabelEClass.getESuperTypes().add(this.getLabel());
		proxyLabelEClass.getESuperTypes().add(this.getLabel());
		dataSetIndexEClass.getESuperTypes().add(theCgPackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Domain(), this.getDomain(), "domain", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Dataset(), ecorePackage.getEString(), "dataset", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Metric(), ecorePackage.getEString(), "metric", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_HigherIsBetter(), ecorePackage.getEBoolean(), "higherIsBetter", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Lo(), ecorePackage.getEDoubleObject(), "lo", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Hi(), ecorePackage.getEDoubleObject(), "hi", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceEClass, Device.class, "Device", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevice_Kind(), this.getDeviceKind(), "kind", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Runtime(), ecorePackage.getEString(), "runtime", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Batch(), ecorePackage.getEInt(), "batch", "1", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Precision(), ecorePackage.getEString(), "precision", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(labelEClass, Label.class, "Label", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLabel_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_StdDev(), ecorePackage.getEDoubleObject(), "stdDev", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Samples(), ecorePackage.getEInt(), "samples", "1", 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Seed(), ecorePackage.getEIntegerObject(), "seed", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Epochs(), ecorePackage.getEIntegerObject(), "epochs", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Source(), ecorePackage.getEString(), "source", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Trust(), this.getTrust(), "trust", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskLabelEClass, TaskLabel.class, "TaskLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTaskLabel_Task(), this.getTask(), null, "task", null, 1, 1, TaskLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costLabelEClass, CostLabel.class, "CostLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostLabel_Kind(), this.getCostKind(), "kind", null, 0, 1, CostLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostLabel_Device(), this.getDevice(), null, "device", null, 0, 1, CostLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(latencyLabelEClass, LatencyLabel.class, "LatencyLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLatencyLabel_Device(), this.getDevice(), null, "device", null, 1, 1, LatencyLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLatencyLabel_Statistic(), ecorePackage.getEString(), "statistic", null, 0, 1, LatencyLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(proxyLabelEClass, ProxyLabel.class, "ProxyLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProxyLabel_Proxy(), ecorePackage.getEString(), "proxy", null, 0, 1, ProxyLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataSetIndexEClass, DataSetIndex.class, "DataSetIndex", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataSetIndex_Family(), ecorePackage.getEString(), "family", null, 0, 1, DataSetIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataSetIndex_Graphs(), theCgPackage.getComputationGraph(), null, "graphs", null, 0, -1, DataSetIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataSetIndex_Splits(), this.getSplit(), null, "splits", null, 0, -1, DataSetIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(splitEClass, Split.class, "Split", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSplit_Name(), ecorePackage.getEString(), "name", null, 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Members(), ecorePackage.getEString(), "members", null, 0, -1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Fold(), ecorePackage.getEInt(), "fold", null, 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(domainEEnum, Domain.class, "Domain");
		addEEnumLiteral(domainEEnum, Domain.CLASSIFICATION);
		addEEnumLiteral(domainEEnum, Domain.DETECTION);
		addEEnumLiteral(domainEEnum, Domain.INSTANCE_SEG);
		addEEnumLiteral(domainEEnum, Domain.SEMANTIC_SEG);
		addEEnumLiteral(domainEEnum, Domain.PANOPTIC_SEG);
		addEEnumLiteral(domainEEnum, Domain.POSE2D);
		addEEnumLiteral(domainEEnum, Domain.POSE3D);
		addEEnumLiteral(domainEEnum, Domain.REGRESSION);
		addEEnumLiteral(domainEEnum, Domain.SELF_SUPERVISED);
		addEEnumLiteral(domainEEnum, Domain.GRAPH);
		addEEnumLiteral(domainEEnum, Domain.OTHER);

		initEEnum(deviceKindEEnum, DeviceKind.class, "DeviceKind");
		addEEnumLiteral(deviceKindEEnum, DeviceKind.CPU);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.GPU);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.NPU);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.TPU);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.FPGA);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.ASIC);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.PHONE);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.SIMULATED);

		initEEnum(trustEEnum, Trust.class, "Trust");
		addEEnumLiteral(trustEEnum, Trust.MEASURED);
		addEEnumLiteral(trustEEnum, Trust.SURROGATE);
		addEEnumLiteral(trustEEnum, Trust.PSEUDO);
		addEEnumLiteral(trustEEnum, Trust.PREDICTED);

		initEEnum(costKindEEnum, CostKind.class, "CostKind");
		addEEnumLiteral(costKindEEnum, CostKind.MACS);
		addEEnumLiteral(costKindEEnum, CostKind.FLOPS);
		addEEnumLiteral(costKindEEnum, CostKind.PARAMS);
		addEEnumLiteral(costKindEEnum, CostKind.MEMORY);
		addEEnumLiteral(costKindEEnum, CostKind.ENERGY);

		// Create resource
		createResource(eNS_URI);
	}

} //LabelPackageImpl
