/**
 */
package org.gnomon.model.seq;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.gnomon.model.seq.SeqPackage
 * @generated
 */
public interface SeqFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SeqFactory eINSTANCE = org.gnomon.model.seq.impl.SeqFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Sequence Graph</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sequence Graph</em>'.
	 * @generated
	 */
	SequenceGraph createSequenceGraph();

	/**
	 * Returns a new object of class '<em>Layer Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Layer Step</em>'.
	 * @generated
	 */
	LayerStep createLayerStep();

	/**
	 * Returns a new object of class '<em>Unit Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unit Step</em>'.
	 * @generated
	 */
	UnitStep createUnitStep();

	/**
	 * Returns a new object of class '<em>Module Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Module Score</em>'.
	 * @generated
	 */
	ModuleScore createModuleScore();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SeqPackage getSeqPackage();

} //SeqFactory
