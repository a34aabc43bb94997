/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.common.util.EMap;

import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One run of a method: the method, its settings and the digests of its inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.RunRecord#getMethod <em>Method</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getVersion <em>Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getInputDigests <em>Input Digests</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getHost <em>Host</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getJavaVersion <em>Java Version</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getStarted <em>Started</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getWallSeconds <em>Wall Seconds</em>}</li>
 *   <li>{@link org.gnomon.model.run.RunRecord#getCpuSeconds <em>Cpu Seconds</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getRunRecord()
 * @model
 * @generated
 */
public interface RunRecord extends Named {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getMethod <em>Method</em>}' attribute.
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
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' map.
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Parameters()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getParameters();

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Input Digests</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input Digests</em>' map.
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_InputDigests()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getInputDigests();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Java Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Java Version</em>' attribute.
	 * @see #setJavaVersion(String)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_JavaVersion()
	 * @model
	 * @generated
	 */
	String getJavaVersion();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getJavaVersion <em>Java Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Java Version</em>' attribute.
	 * @see #getJavaVersion()
	 * @generated
	 */
	void setJavaVersion(String value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(String)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_Started()
	 * @model
	 * @generated
	 */
	String getStarted();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(String value);

	/**
	 * Returns the value of the '<em><b>Wall Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wall Seconds</em>' attribute.
	 * @see #setWallSeconds(double)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_WallSeconds()
	 * @model
	 * @generated
	 */
	double getWallSeconds();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getWallSeconds <em>Wall Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wall Seconds</em>' attribute.
	 * @see #getWallSeconds()
	 * @generated
	 */
	void setWallSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Cpu Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Seconds</em>' attribute.
	 * @see #setCpuSeconds(double)
	 * @see org.gnomon.model.run.RunPackage#getRunRecord_CpuSeconds()
	 * @model
	 * @generated
	 */
	double getCpuSeconds();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.RunRecord#getCpuSeconds <em>Cpu Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Seconds</em>' attribute.
	 * @see #getCpuSeconds()
	 * @generated
	 */
	void setCpuSeconds(double value);

} // RunRecord
