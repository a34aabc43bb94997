/**
 */
package org.gnomon.model.run;

import org.gnomon.model.label.Label;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prediction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that a predictor gave.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.Prediction#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getPrediction()
 * @model
 * @generated
 */
public interface Prediction extends Label {
	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(PredictorModel)
	 * @see org.gnomon.model.run.RunPackage#getPrediction_By()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	PredictorModel getBy();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.Prediction#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(PredictorModel value);

} // Prediction
