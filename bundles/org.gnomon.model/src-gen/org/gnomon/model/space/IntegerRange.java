/**
 */
package org.gnomon.model.space;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Integer Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number between lo and hi.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.IntegerRange#getLo <em>Lo</em>}</li>
 *   <li>{@link org.gnomon.model.space.IntegerRange#getHi <em>Hi</em>}</li>
 *   <li>{@link org.gnomon.model.space.IntegerRange#getStep <em>Step</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.space.SpacePackage#getIntegerRange()
 * @model
 * @generated
 */
public interface IntegerRange extends Decision {
	/**
	 * Returns the value of the '<em><b>Lo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lo</em>' attribute.
	 * @see #setLo(int)
	 * @see org.gnomon.model.space.SpacePackage#getIntegerRange_Lo()
	 * @model
	 * @generated
	 */
	int getLo();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.IntegerRange#getLo <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lo</em>' attribute.
	 * @see #getLo()
	 * @generated
	 */
	void setLo(int value);

	/**
	 * Returns the value of the '<em><b>Hi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hi</em>' attribute.
	 * @see #setHi(int)
	 * @see org.gnomon.model.space.SpacePackage#getIntegerRange_Hi()
	 * @model
	 * @generated
	 */
	int getHi();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.IntegerRange#getHi <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hi</em>' attribute.
	 * @see #getHi()
	 * @generated
	 */
	void setHi(int value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(int)
	 * @see org.gnomon.model.space.SpacePackage#getIntegerRange_Step()
	 * @model default="1"
	 * @generated
	 */
	int getStep();

	/**
	 * Sets the value of the '{@link org.gnomon.model.space.IntegerRange#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(int value);

} // IntegerRange
