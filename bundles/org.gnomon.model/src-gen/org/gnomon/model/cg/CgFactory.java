/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.gnomon.model.cg.CgPackage
 * @generated
 */
public interface CgFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CgFactory eINSTANCE = org.gnomon.model.cg.impl.CgFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Computation Graph</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Computation Graph</em>'.
	 * @generated
	 */
	ComputationGraph createComputationGraph();

	/**
	 * Returns a new object of class '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Node</em>'.
	 * @generated
	 */
	Node createNode();

	/**
	 * Returns a new object of class '<em>Edge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edge</em>'.
	 * @generated
	 */
	Edge createEdge();

	/**
	 * Returns a new object of class '<em>Tensor Shape</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tensor Shape</em>'.
	 * @generated
	 */
	TensorShape createTensorShape();

	/**
	 * Returns a new object of class '<em>Op Attributes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Op Attributes</em>'.
	 * @generated
	 */
	OpAttributes createOpAttributes();

	/**
	 * Returns a new object of class '<em>Op Vocabulary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Op Vocabulary</em>'.
	 * @generated
	 */
	OpVocabulary createOpVocabulary();

	/**
	 * Returns a new object of class '<em>Op Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Op Type</em>'.
	 * @generated
	 */
	OpType createOpType();

	/**
	 * Returns a new object of class '<em>Parameter Tensor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter Tensor</em>'.
	 * @generated
	 */
	ParameterTensor createParameterTensor();

	/**
	 * Returns a new object of class '<em>Normaliser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Normaliser</em>'.
	 * @generated
	 */
	Normaliser createNormaliser();

	/**
	 * Returns a new object of class '<em>Region</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Region</em>'.
	 * @generated
	 */
	Region createRegion();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CgPackage getCgPackage();

} //CgFactory
