/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;

import org.gnomon.model.space.SearchSpace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Search Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One search for architectures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.SearchRun#getSpace <em>Space</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getIndividuals <em>Individuals</em>}</li>
 *   <li>{@link org.gnomon.model.run.SearchRun#getFronts <em>Fronts</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getSearchRun()
 * @model
 * @generated
 */
public interface SearchRun extends Named {
	/**
	 * Returns the value of the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Space</em>' reference.
	 * @see #setSpace(SearchSpace)
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Space()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SearchSpace getSpace();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.SearchRun#getSpace <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' reference.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(SearchSpace value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see #setStrategy(String)
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Strategy()
	 * @model
	 * @generated
	 */
	String getStrategy();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.SearchRun#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(long)
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Budget()
	 * @model
	 * @generated
	 */
	long getBudget();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.SearchRun#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(long value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.SearchRun#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.run.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Objectives()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Individuals</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.run.Individual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Individuals</em>' containment reference list.
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Individuals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Individual> getIndividuals();

	/**
	 * Returns the value of the '<em><b>Fronts</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.run.ParetoFront}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fronts</em>' containment reference list.
	 * @see org.gnomon.model.run.RunPackage#getSearchRun_Fronts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParetoFront> getFronts();

} // SearchRun
