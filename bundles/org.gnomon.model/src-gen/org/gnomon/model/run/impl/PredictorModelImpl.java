/**
 */
package org.gnomon.model.run.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.label.DataSetIndex;

import org.gnomon.model.run.PredictorModel;
import org.gnomon.model.run.RunPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Predictor Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getParams <em>Params</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getCheckpointUri <em>Checkpoint Uri</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getNormaliserJson <em>Normaliser Json</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.PredictorModelImpl#getTrainedOn <em>Trained On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PredictorModelImpl extends NamedImpl implements PredictorModel {
	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParams() <em>Params</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParams()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> params;

	/**
	 * The default value of the '{@link #getCheckpointUri() <em>Checkpoint Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointUri()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKPOINT_URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckpointUri() <em>Checkpoint Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointUri()
	 * @generated
	 * @ordered
	 */
	protected String checkpointUri = CHECKPOINT_URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormaliserJson() <em>Normaliser Json</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormaliserJson()
	 * @generated
	 * @ordered
	 */
	protected static final String NORMALISER_JSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNormaliserJson() <em>Normaliser Json</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormaliserJson()
	 * @generated
	 * @ordered
	 */
	protected String normaliserJson = NORMALISER_JSON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrainedOn() <em>Trained On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<DataSetIndex> trainedOn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PredictorModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.PREDICTOR_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PREDICTOR_MODEL__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PREDICTOR_MODEL__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getParams() {
		if (params == null) {
			params = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, RunPackage.PREDICTOR_MODEL__PARAMS);
		}
		return params;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheckpointUri() {
		return checkpointUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckpointUri(String newCheckpointUri) {
		String oldCheckpointUri = checkpointUri;
		checkpointUri = newCheckpointUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PREDICTOR_MODEL__CHECKPOINT_URI, oldCheckpointUri, checkpointUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNormaliserJson() {
		return normaliserJson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormaliserJson(String newNormaliserJson) {
		String oldNormaliserJson = normaliserJson;
		normaliserJson = newNormaliserJson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PREDICTOR_MODEL__NORMALISER_JSON, oldNormaliserJson, normaliserJson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataSetIndex> getTrainedOn() {
		if (trainedOn == null) {
			trainedOn = new EObjectEList<DataSetIndex>(DataSetIndex.class, this, RunPackage.PREDICTOR_MODEL__TRAINED_ON);
		}
		return trainedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RunPackage.PREDICTOR_MODEL__PARAMS:
				return ((InternalEList<?>)getParams()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.PREDICTOR_MODEL__METHOD:
				return getMethod();
			case RunPackage.PREDICTOR_MODEL__VERSION:
				return getVersion();
			case RunPackage.PREDICTOR_MODEL__PARAMS:
				if (coreType) return getParams();
				else return getParams().map();
			case RunPackage.PREDICTOR_MODEL__CHECKPOINT_URI:
				return getCheckpointUri();
			case RunPackage.PREDICTOR_MODEL__NORMALISER_JSON:
				return getNormaliserJson();
			case RunPackage.PREDICTOR_MODEL__TRAINED_ON:
				return getTrainedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.PREDICTOR_MODEL__METHOD:
				setMethod((String)newValue);
				return;
			case RunPackage.PREDICTOR_MODEL__VERSION:
				setVersion((String)newValue);
				return;
			case RunPackage.PREDICTOR_MODEL__PARAMS:
				((EStructuralFeature.Setting)getParams()).set(newValue);
				return;
			case RunPackage.PREDICTOR_MODEL__CHECKPOINT_URI:
				setCheckpointUri((String)newValue);
				return;
			case RunPackage.PREDICTOR_MODEL__NORMALISER_JSON:
				setNormaliserJson((String)newValue);
				return;
			case RunPackage.PREDICTOR_MODEL__TRAINED_ON:
				getTrainedOn().clear();
				getTrainedOn().addAll((Collection<? extends DataSetIndex>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.PREDICTOR_MODEL__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case RunPackage.PREDICTOR_MODEL__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RunPackage.PREDICTOR_MODEL__PARAMS:
				getParams().clear();
				return;
			case RunPackage.PREDICTOR_MODEL__CHECKPOINT_URI:
				setCheckpointUri(CHECKPOINT_URI_EDEFAULT);
				return;
			case RunPackage.PREDICTOR_MODEL__NORMALISER_JSON:
				setNormaliserJson(NORMALISER_JSON_EDEFAULT);
				return;
			case RunPackage.PREDICTOR_MODEL__TRAINED_ON:
				getTrainedOn().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.PREDICTOR_MODEL__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case RunPackage.PREDICTOR_MODEL__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case RunPackage.PREDICTOR_MODEL__PARAMS:
				return params != null && !params.isEmpty();
			case RunPackage.PREDICTOR_MODEL__CHECKPOINT_URI:
				return CHECKPOINT_URI_EDEFAULT == null ? checkpointUri != null : !CHECKPOINT_URI_EDEFAULT.equals(checkpointUri);
			case RunPackage.PREDICTOR_MODEL__NORMALISER_JSON:
				return NORMALISER_JSON_EDEFAULT == null ? normaliserJson != null : !NORMALISER_JSON_EDEFAULT.equals(normaliserJson);
			case RunPackage.PREDICTOR_MODEL__TRAINED_ON:
				return trainedOn != null && !trainedOn.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (method: ");
		result.append(method);
		result.append(", version: ");
		result.append(version);
		result.append(", checkpointUri: ");
		result.append(checkpointUri);
		result.append(", normaliserJson: ");
		result.append(normaliserJson);
		result.append(')');
		return result.toString();
	}

} //PredictorModelImpl
