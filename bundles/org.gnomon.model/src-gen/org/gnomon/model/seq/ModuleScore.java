/**
 */
package org.gnomon.model.seq;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Module Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Score of a run of steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.ModuleScore#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.gnomon.model.seq.ModuleScore#getScore <em>Score</em>}</li>
 *   <li>{@link org.gnomon.model.seq.ModuleScore#getHop <em>Hop</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.seq.SeqPackage#getModuleScore()
 * @model
 * @generated
 */
public interface ModuleScore extends EObject {
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.seq.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' reference list.
	 * @see org.gnomon.model.seq.SeqPackage#getModuleScore_Steps()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.gnomon.model.seq.SeqPackage#getModuleScore_Score()
	 * @model
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.ModuleScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Hop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hop</em>' attribute.
	 * @see #setHop(int)
	 * @see org.gnomon.model.seq.SeqPackage#getModuleScore_Hop()
	 * @model
	 * @generated
	 */
	int getHop();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.ModuleScore#getHop <em>Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hop</em>' attribute.
	 * @see #getHop()
	 * @generated
	 */
	void setHop(int value);

} // ModuleScore
