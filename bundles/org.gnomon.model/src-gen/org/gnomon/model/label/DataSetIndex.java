/**
 */
package org.gnomon.model.label;

import org.eclipse.emf.common.util.EList;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Set Index</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of graphs and its splits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.DataSetIndex#getFamily <em>Family</em>}</li>
 *   <li>{@link org.gnomon.model.label.DataSetIndex#getGraphs <em>Graphs</em>}</li>
 *   <li>{@link org.gnomon.model.label.DataSetIndex#getSplits <em>Splits</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getDataSetIndex()
 * @model
 * @generated
 */
public interface DataSetIndex extends Named {
	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.gnomon.model.label.LabelPackage#getDataSetIndex_Family()
	 * @model
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.DataSetIndex#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Graphs</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.ComputationGraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graphs</em>' reference list.
	 * @see org.gnomon.model.label.LabelPackage#getDataSetIndex_Graphs()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ComputationGraph> getGraphs();

	/**
	 * Returns the value of the '<em><b>Splits</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.label.Split}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Splits</em>' containment reference list.
	 * @see org.gnomon.model.label.LabelPackage#getDataSetIndex_Splits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Split> getSplits();

} // DataSetIndex
