/**
 */
package org.gnomon.model.gnn;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.gnomon.model.gnn.GnnPackage
 * @generated
 */
public interface GnnFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GnnFactory eINSTANCE = org.gnomon.model.gnn.impl.GnnFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Graph Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graph Sample</em>'.
	 * @generated
	 */
	GraphSample createGraphSample();

	/**
	 * Returns a new object of class '<em>Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Model</em>'.
	 * @generated
	 */
	GnnModel createGnnModel();

	/**
	 * Returns a new object of class '<em>Explanation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Explanation</em>'.
	 * @generated
	 */
	Explanation createExplanation();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	GnnPackage getGnnPackage();

} //GnnFactory
