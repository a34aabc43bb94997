/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Op Vocabulary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The operators a graph may use; index 0 is out of vocabulary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.OpVocabulary#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpVocabulary#getOps <em>Ops</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getOpVocabulary()
 * @model
 * @generated
 */
public interface OpVocabulary extends Named {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.gnomon.model.cg.CgPackage#getOpVocabulary_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpVocabulary#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Ops</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.OpType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ops</em>' containment reference list.
	 * @see org.gnomon.model.cg.CgPackage#getOpVocabulary_Ops()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<OpType> getOps();

} // OpVocabulary
