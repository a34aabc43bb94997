/**
 */
package org.gnomon.model.seq;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer with the choices made for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.LayerStep#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.gnomon.model.seq.LayerStep#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.gnomon.model.seq.LayerStep#getExpand <em>Expand</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.seq.SeqPackage#getLayerStep()
 * @model
 * @generated
 */
public interface LayerStep extends Step {
	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see #setChoice(String)
	 * @see org.gnomon.model.seq.SeqPackage#getLayerStep_Choice()
	 * @model
	 * @generated
	 */
	String getChoice();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.LayerStep#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(String value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(int)
	 * @see org.gnomon.model.seq.SeqPackage#getLayerStep_Kernel()
	 * @model
	 * @generated
	 */
	int getKernel();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.LayerStep#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(int value);

	/**
	 * Returns the value of the '<em><b>Expand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expand</em>' attribute.
	 * @see #setExpand(int)
	 * @see org.gnomon.model.seq.SeqPackage#getLayerStep_Expand()
	 * @model
	 * @generated
	 */
	int getExpand();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.LayerStep#getExpand <em>Expand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expand</em>' attribute.
	 * @see #getExpand()
	 * @generated
	 */
	void setExpand(int value);

} // LayerStep
