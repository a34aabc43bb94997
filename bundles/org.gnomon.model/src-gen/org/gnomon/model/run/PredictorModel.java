/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.gnomon.model.cg.Named;

import org.gnomon.model.label.DataSetIndex;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Predictor Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A trained predictor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getParams <em>Params</em>}</li>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getCheckpointUri <em>Checkpoint Uri</em>}</li>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getNormaliserJson <em>Normaliser Json</em>}</li>
 *   <li>{@link org.gnomon.model.run.PredictorModel#getTrainedOn <em>Trained On</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getPredictorModel()
 * @model
 * @generated
 */
public interface PredictorModel extends Named {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.PredictorModel#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.PredictorModel#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Params</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Params</em>' map.
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_Params()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getParams();

	/**
	 * Returns the value of the '<em><b>Checkpoint Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checkpoint Uri</em>' attribute.
	 * @see #setCheckpointUri(String)
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_CheckpointUri()
	 * @model
	 * @generated
	 */
	String getCheckpointUri();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.PredictorModel#getCheckpointUri <em>Checkpoint Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkpoint Uri</em>' attribute.
	 * @see #getCheckpointUri()
	 * @generated
	 */
	void setCheckpointUri(String value);

	/**
	 * Returns the value of the '<em><b>Normaliser Json</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Normaliser Json</em>' attribute.
	 * @see #setNormaliserJson(String)
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_NormaliserJson()
	 * @model
	 * @generated
	 */
	String getNormaliserJson();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.PredictorModel#getNormaliserJson <em>Normaliser Json</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normaliser Json</em>' attribute.
	 * @see #getNormaliserJson()
	 * @generated
	 */
	void setNormaliserJson(String value);

	/**
	 * Returns the value of the '<em><b>Trained On</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.label.DataSetIndex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trained On</em>' reference list.
	 * @see org.gnomon.model.run.RunPackage#getPredictorModel_TrainedOn()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<DataSetIndex> getTrainedOn();

} // PredictorModel
