/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Search Space</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The decisions that make an architecture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.SearchSpace#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.gnomon.model.space.SearchSpace#getGeneratorId <em>Generator Id</em>}</li>
 *   <li>{@link org.gnomon.model.space.SearchSpace#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.space.SearchSpace#getCardinality <em>Cardinality</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getSearchSpace()
 * @model
 * @generated
 */
public interface SearchSpace extends Named {
	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.space.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.gnomon.model.space.SpacePackage#getSearchSpace_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Generator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Generator Id</em>' attribute.
	 * @see #setGeneratorId(String)
	 * @see org.gnomon.model.space.SpacePackage#getSearchSpace_GeneratorId()
	 * @model
	 * @generated
	 */
	String getGeneratorId();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.SearchSpace#getGeneratorId <em>Generator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generator Id</em>' attribute.
	 * @see #getGeneratorId()
	 * @generated
	 */
	void setGeneratorId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.gnomon.model.space.SpacePackage#getSearchSpace_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.SearchSpace#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Cardinality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cardinality</em>' attribute.
	 * @see #setCardinality(String)
	 * @see org.gnomon.model.space.SpacePackage#getSearchSpace_Cardinality()
	 * @model
	 * @generated
	 */
	String getCardinality();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.SearchSpace#getCardinality <em>Cardinality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cardinality</em>' attribute.
	 * @see #getCardinality()
	 * @generated
	 */
	void setCardinality(String value);

} // SearchSpace
