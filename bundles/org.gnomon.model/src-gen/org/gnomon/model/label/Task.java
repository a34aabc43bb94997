/**
 */
package org.gnomon.model.label;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a network is trained for, and how it is scored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.Task#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#isHigherIsBetter <em>Higher Is Better</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#getLo <em>Lo</em>}</li>
 *   <li>{@link org.gnomon.model.label.Task#getHi <em>Hi</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Named {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.label.Domain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see org.gnomon.model.label.Domain
	 * @see #setDomain(Domain)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Domain()
	 * @model
	 * @generated
	 */
	Domain getDomain();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see org.gnomon.model.label.Domain
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Domain value);

	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dataset</em>' attribute.
	 * @see #setDataset(String)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Dataset()
	 * @model
	 * @generated
	 */
	String getDataset();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getDataset <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' attribute.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Higher Is Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Higher Is Better</em>' attribute.
	 * @see #setHigherIsBetter(boolean)
	 * @see org.gnomon.model.label.LabelPackage#getTask_HigherIsBetter()
	 * @model
	 * @generated
	 */
	boolean isHigherIsBetter();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#isHigherIsBetter <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Higher Is Better</em>' attribute.
	 * @see #isHigherIsBetter()
	 * @generated
	 */
	void setHigherIsBetter(boolean value);

	/**
	 * Returns the value of the '<em><b>Lo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lo</em>' attribute.
	 * @see #setLo(Double)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Lo()
	 * @model
	 * @generated
	 */
	Double getLo();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getLo <em>Lo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lo</em>' attribute.
	 * @see #getLo()
	 * @generated
	 */
	void setLo(Double value);

	/**
	 * Returns the value of the '<em><b>Hi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hi</em>' attribute.
	 * @see #setHi(Double)
	 * @see org.gnomon.model.label.LabelPackage#getTask_Hi()
	 * @model
	 * @generated
	 */
	Double getHi();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.Task#getHi <em>Hi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hi</em>' attribute.
	 * @see #getHi()
	 * @generated
	 */
	void setHi(Double value);

} // Task
