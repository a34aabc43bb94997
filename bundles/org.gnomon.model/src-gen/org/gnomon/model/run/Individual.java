/**
 */
package org.gnomon.model.run;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Named;

import org.gnomon.model.space.ArchitectureConfig;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Individual</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One architecture of a search.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.run.Individual#getConfig <em>Config</em>}</li>
 *   <li>{@link org.gnomon.model.run.Individual#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.gnomon.model.run.Individual#getPredictions <em>Predictions</em>}</li>
 *   <li>{@link org.gnomon.model.run.Individual#getParents <em>Parents</em>}</li>
 *   <li>{@link org.gnomon.model.run.Individual#getGeneration <em>Generation</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.run.RunPackage#getIndividual()
 * @model
 * @generated
 */
public interface Individual extends Named {
	/**
	 * Returns the value of the '<em><b>Config</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Config</em>' containment reference.
	 * @see #setConfig(ArchitectureConfig)
	 * @see org.gnomon.model.run.RunPackage#getIndividual_Config()
	 * @model containment="true"
	 * @generated
	 */
	ArchitectureConfig getConfig();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.Individual#getConfig <em>Config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config</em>' containment reference.
	 * @see #getConfig()
	 * @generated
	 */
	void setConfig(ArchitectureConfig value);

	/**
	 * Returns the value of the '<em><b>Graph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graph</em>' reference.
	 * @see #setGraph(ComputationGraph)
	 * @see org.gnomon.model.run.RunPackage#getIndividual_Graph()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ComputationGraph getGraph();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.Individual#getGraph <em>Graph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Graph</em>' reference.
	 * @see #getGraph()
	 * @generated
	 */
	void setGraph(ComputationGraph value);

	/**
	 * Returns the value of the '<em><b>Predictions</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.run.Prediction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Predictions</em>' containment reference list.
	 * @see org.gnomon.model.run.RunPackage#getIndividual_Predictions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prediction> getPredictions();

	/**
	 * Returns the value of the '<em><b>Parents</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.run.Individual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parents</em>' reference list.
	 * @see org.gnomon.model.run.RunPackage#getIndividual_Parents()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Individual> getParents();

	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(int)
	 * @see org.gnomon.model.run.RunPackage#getIndividual_Generation()
	 * @model
	 * @generated
	 */
	int getGeneration();

	/**
	 * Sets the value of the '{@link org.gnomon.model.run.Individual#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(int value);

} // Individual
