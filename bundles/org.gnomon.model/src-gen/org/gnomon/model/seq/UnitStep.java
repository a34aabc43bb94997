/**
 */
package org.gnomon.model.seq;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Layers that belong together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.seq.UnitStep#getLayers <em>Layers</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.seq.SeqPackage#getUnitStep()
 * @model
 * @generated
 */
public interface UnitStep extends Step {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.gnomon.model.seq.LayerStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.gnomon.model.seq.SeqPackage#getUnitStep_Layers()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<LayerStep> getLayers();

} // UnitStep
