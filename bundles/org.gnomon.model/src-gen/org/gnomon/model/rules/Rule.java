/**
 */
package org.gnomon.model.rules;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two relations in a row imply a third.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.rules.Rule#getBody <em>Body</em>}</li>
 *   <li>{@link org.gnomon.model.rules.Rule#getHead <em>Head</em>}</li>
 *   <li>{@link org.gnomon.model.rules.Rule#getScore <em>Score</em>}</li>
 *   <li>{@link org.gnomon.model.rules.Rule#getSupport <em>Support</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.rules.RulesPackage#getRule()
 * @model
 * @generated
 */
public interface Rule extends Named {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.rules.RelationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' reference list.
	 * @see org.gnomon.model.rules.RulesPackage#getRule_Body()
	 * @model resolveProxies="false" lower="2" upper="2"
	 * @generated
	 */
	EList<RelationType> getBody();

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(RelationType)
	 * @see org.gnomon.model.rules.RulesPackage#getRule_Head()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	RelationType getHead();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Rule#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(RelationType value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.gnomon.model.rules.RulesPackage#getRule_Score()
	 * @model
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Rule#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Support</em>' attribute.
	 * @see #setSupport(long)
	 * @see org.gnomon.model.rules.RulesPackage#getRule_Support()
	 * @model
	 * @generated
	 */
	long getSupport();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Rule#getSupport <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support</em>' attribute.
	 * @see #getSupport()
	 * @generated
	 */
	void setSupport(long value);

} // Rule
