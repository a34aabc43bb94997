/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pareto Front</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Individuals that no other beats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.ParetoFront#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getParetoFront()
 * @model
 * @generated
 */
public interface ParetoFront extends Named {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.run.Individual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.gnomon.model.run.RunPackage#getParetoFront_Members()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Individual> getMembers();

} // ParetoFront
