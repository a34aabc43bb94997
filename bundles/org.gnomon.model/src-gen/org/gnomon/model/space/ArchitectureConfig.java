/**
 */
package org.gnomon.model.space;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Architecture Config</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One architecture of a space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.ArchitectureConfig#getSpace <em>Space</em>}</li>
 *   <li>{@link org.gnomon.model.space.ArchitectureConfig#getValues <em>Values</em>}</li>
 *   <li>{@link org.gnomon.model.space.ArchitectureConfig#getCanonicalKey <em>Canonical Key</em>}</li>
 *   <li>{@link org.gnomon.model.space.ArchitectureConfig#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getArchitectureConfig()
 * @model
 * @generated
 */
public interface ArchitectureConfig extends EObject {
	/**
	 * Returns the value of the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Space</em>' reference.
	 * @see #setSpace(SearchSpace)
	 * @see org.gnomon.model.space.SpacePackage#getArchitectureConfig_Space()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SearchSpace getSpace();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.ArchitectureConfig#getSpace <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' reference.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(SearchSpace value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.space.Value}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.gnomon.model.space.SpacePackage#getArchitectureConfig_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<Value> getValues();

	/**
	 * Returns the value of the '<em><b>Canonical Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Canonical Key</em>' attribute.
	 * @see #setCanonicalKey(String)
	 * @see org.gnomon.model.space.SpacePackage#getArchitectureConfig_CanonicalKey()
	 * @model
	 * @generated
	 */
	String getCanonicalKey();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.ArchitectureConfig#getCanonicalKey <em>Canonical Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Canonical Key</em>' attribute.
	 * @see #getCanonicalKey()
	 * @generated
	 */
	void setCanonicalKey(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(Long)
	 * @see org.gnomon.model.space.SpacePackage#getArchitectureConfig_Seed()
	 * @model
	 * @generated
	 */
	Long getSeed();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.ArchitectureConfig#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(Long value);

} // ArchitectureConfig
