/**
 */
package org.gnomon.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Triple</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A relation that holds between two things.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.rules.Triple#getHead <em>Head</em>}</li>
 *   <li>{@link org.gnomon.model.rules.Triple#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.gnomon.model.rules.Triple#getTail <em>Tail</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.rules.RulesPackage#getTriple()
 * @model
 * @generated
 */
public interface Triple extends EObject {
	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Entity)
	 * @see org.gnomon.model.rules.RulesPackage#getTriple_Head()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Entity getHead();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Triple#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Entity value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relation</em>' reference.
	 * @see #setRelation(RelationType)
	 * @see org.gnomon.model.rules.RulesPackage#getTriple_Relation()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	RelationType getRelation();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Triple#getRelation <em>Relation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' reference.
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(RelationType value);

	/**
	 * Returns the value of the '<em><b>Tail</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tail</em>' reference.
	 * @see #setTail(Entity)
	 * @see org.gnomon.model.rules.RulesPackage#getTriple_Tail()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Entity getTail();

	/**
	 * Sets the value of the '{@link org.gnomon.model.rules.Triple#getTail <em>Tail</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tail</em>' reference.
	 * @see #getTail()
	 * @generated
	 */
	void setTail(Entity value);

} // Triple
