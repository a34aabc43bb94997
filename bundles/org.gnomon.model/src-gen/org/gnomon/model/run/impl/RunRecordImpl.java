/**
 */
package org.gnomon.model.run.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.run.RunPackage;
import org.gnomon.model.run.RunRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getInputDigests <em>Input Digests</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getJavaVersion <em>Java Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getWallSeconds <em>Wall Seconds</em>}</li>
 *   <li>{@link org.gnomon.model.run.impl.RunRecordImpl#getCpuSeconds <em>Cpu Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunRecordImpl extends NamedImpl implements RunRecord {
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
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> parameters;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputDigests() <em>Input Digests</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputDigests()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> inputDigests;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getJavaVersion() <em>Java Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJavaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String JAVA_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJavaVersion() <em>Java Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJavaVersion()
	 * @generated
	 * @ordered
	 */
	protected String javaVersion = JAVA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected String started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getWallSeconds() <em>Wall Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double WALL_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWallSeconds() <em>Wall Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallSeconds()
	 * @generated
	 * @ordered
	 */
	protected double wallSeconds = WALL_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuSeconds() <em>Cpu Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double CPU_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCpuSeconds() <em>Cpu Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuSeconds()
	 * @generated
	 * @ordered
	 */
	protected double cpuSeconds = CPU_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.RUN_RECORD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__METHOD, oldMethod, method));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getParameters() {
		if (parameters == null) {
			parameters = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, RunPackage.RUN_RECORD__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getInputDigests() {
		if (inputDigests == null) {
			inputDigests = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, RunPackage.RUN_RECORD__INPUT_DIGESTS);
		}
		return inputDigests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJavaVersion() {
		return javaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJavaVersion(String newJavaVersion) {
		String oldJavaVersion = javaVersion;
		javaVersion = newJavaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__JAVA_VERSION, oldJavaVersion, javaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(String newStarted) {
		String oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWallSeconds() {
		return wallSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWallSeconds(double newWallSeconds) {
		double oldWallSeconds = wallSeconds;
		wallSeconds = newWallSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__WALL_SECONDS, oldWallSeconds, wallSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCpuSeconds() {
		return cpuSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuSeconds(double newCpuSeconds) {
		double oldCpuSeconds = cpuSeconds;
		cpuSeconds = newCpuSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_RECORD__CPU_SECONDS, oldCpuSeconds, cpuSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RunPackage.RUN_RECORD__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case RunPackage.RUN_RECORD__INPUT_DIGESTS:
				return ((InternalEList<?>)getInputDigests()).basicRemove(otherEnd, msgs);
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
			case RunPackage.RUN_RECORD__METHOD:
				return getMethod();
			case RunPackage.RUN_RECORD__VERSION:
				return getVersion();
			case RunPackage.RUN_RECORD__PARAMETERS:
				if (coreType) return getParameters();
				else return getParameters().map();
			case RunPackage.RUN_RECORD__SEED:
				return getSeed();
			case RunPackage.RUN_RECORD__INPUT_DIGESTS:
				if (coreType) return getInputDigests();
				else return getInputDigests().map();
			case RunPackage.RUN_RECORD__HOST:
				return getHost();
			case RunPackage.RUN_RECORD__JAVA_VERSION:
				return getJavaVersion();
			case RunPackage.RUN_RECORD__STARTED:
				return getStarted();
			case RunPackage.RUN_RECORD__WALL_SECONDS:
				return getWallSeconds();
			case RunPackage.RUN_RECORD__CPU_SECONDS:
				return getCpuSeconds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.RUN_RECORD__METHOD:
				setMethod((String)newValue);
				return;
			case RunPackage.RUN_RECORD__VERSION:
				setVersion((String)newValue);
				return;
			case RunPackage.RUN_RECORD__PARAMETERS:
				((EStructuralFeature.Setting)getParameters()).set(newValue);
				return;
			case RunPackage.RUN_RECORD__SEED:
				setSeed((Long)newValue);
				return;
			case RunPackage.RUN_RECORD__INPUT_DIGESTS:
				((EStructuralFeature.Setting)getInputDigests()).set(newValue);
				return;
			case RunPackage.RUN_RECORD__HOST:
				setHost((String)newValue);
				return;
			case RunPackage.RUN_RECORD__JAVA_VERSION:
				setJavaVersion((String)newValue);
				return;
			case RunPackage.RUN_RECORD__STARTED:
				setStarted((String)newValue);
				return;
			case RunPackage.RUN_RECORD__WALL_SECONDS:
				setWallSeconds((Double)newValue);
				return;
			case RunPackage.RUN_RECORD__CPU_SECONDS:
				setCpuSeconds((Double)newValue);
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
			case RunPackage.RUN_RECORD__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__PARAMETERS:
				getParameters().clear();
				return;
			case RunPackage.RUN_RECORD__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__INPUT_DIGESTS:
				getInputDigests().clear();
				return;
			case RunPackage.RUN_RECORD__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__JAVA_VERSION:
				setJavaVersion(JAVA_VERSION_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__WALL_SECONDS:
				setWallSeconds(WALL_SECONDS_EDEFAULT);
				return;
			case RunPackage.RUN_RECORD__CPU_SECONDS:
				setCpuSeconds(CPU_SECONDS_EDEFAULT);
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
			case RunPackage.RUN_RECORD__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case RunPackage.RUN_RECORD__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case RunPackage.RUN_RECORD__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case RunPackage.RUN_RECORD__SEED:
				return seed != SEED_EDEFAULT;
			case RunPackage.RUN_RECORD__INPUT_DIGESTS:
				return inputDigests != null && !inputDigests.isEmpty();
			case RunPackage.RUN_RECORD__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case RunPackage.RUN_RECORD__JAVA_VERSION:
				return JAVA_VERSION_EDEFAULT == null ? javaVersion != null : !JAVA_VERSION_EDEFAULT.equals(javaVersion);
			case RunPackage.RUN_RECORD__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case RunPackage.RUN_RECORD__WALL_SECONDS:
				return wallSeconds != WALL_SECONDS_EDEFAULT;
			case RunPackage.RUN_RECORD__CPU_SECONDS:
				return cpuSeconds != CPU_SECONDS_EDEFAULT;
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
		result.append(", seed: ");
		result.append(seed);
		result.append(", host: ");
		result.append(host);
		result.append(", javaVersion: ");
		result.append(javaVersion);
		result.append(", started: ");
		result.append(started);
		result.append(", wallSeconds: ");
		result.append(wallSeconds);
		result.append(", cpuSeconds: ");
		result.append(cpuSeconds);
		result.append(')');
		return result.toString();
	}

} //RunRecordImpl
