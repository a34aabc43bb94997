/**
 */
package org.gnomon.model.label;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value with its spread and its origin.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.Label#getValue <em>Value</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getStdDev <em>Std Dev</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getEpochs <em>Epochs</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getSource <em>Source</em>}</li>
 *   <li>{@link org.gnomon.model.label.Label#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getLabel()
 * @model abstract="true"
 * @generated
 */
public interface Label extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Value()
	 * @model
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Std Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Std Dev</em>' attribute.
	 * @see #setStdDev(Double)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_StdDev()
	 * @model
	 * @generated
	 */
	Double getStdDev();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getStdDev <em>Std Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Std Dev</em>' attribute.
	 * @see #getStdDev()
	 * @generated
	 */
	void setStdDev(Double value);

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Samples</em>' attribute.
	 * @see #setSamples(int)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Samples()
	 * @model default="1"
	 * @generated
	 */
	int getSamples();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getSamples <em>Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples</em>' attribute.
	 * @see #getSamples()
	 * @generated
	 */
	void setSamples(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(Integer)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Seed()
	 * @model
	 * @generated
	 */
	Integer getSeed();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(Integer value);

	/**
	 * Returns the value of the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Epochs</em>' attribute.
	 * @see #setEpochs(Integer)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Epochs()
	 * @model
	 * @generated
	 */
	Integer getEpochs();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getEpochs <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epochs</em>' attribute.
	 * @see #getEpochs()
	 * @generated
	 */
	void setEpochs(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Trust</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.label.Trust}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trust</em>' attribute.
	 * @see org.gnomon.model.label.Trust
	 * @see #setTrust(Trust)
	 * @see org.gnomon.model.label.LabelPackage#getLabel_Trust()
	 * @model
	 * @generated
	 */
	Trust getTrust();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Label#getTrust <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' attribute.
	 * @see org.gnomon.model.label.Trust
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(Trust value);

} // Label
