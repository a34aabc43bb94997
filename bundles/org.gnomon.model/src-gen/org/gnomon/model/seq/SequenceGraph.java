/**
 */
package org.gnomon.model.seq;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sequence Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network as a sequence of steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.SequenceGraph#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.gnomon.model.seq.SequenceGraph#getOf <em>Of</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.seq.SeqPackage#getSequenceGraph()
 * @model
 * @generated
 */
public interface SequenceGraph extends Named {
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.seq.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.gnomon.model.seq.SeqPackage#getSequenceGraph_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Of</em>' reference.
	 * @see #setOf(ComputationGraph)
	 * @see org.gnomon.model.seq.SeqPackage#getSequenceGraph_Of()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ComputationGraph getOf();

	/**
	 * Sets the value of the '{@link org.gnomon.model.seq.SequenceGraph#getOf <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(ComputationGraph value);

} // SequenceGraph
