/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tensor Shape</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Dimensions of a tensor; -1 is a dimension known only at run time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.TensorShape#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.gnomon.model.cg.TensorShape#getDims <em>Dims</em>}</li>
 *   <li>{@link org.gnomon.model.cg.TensorShape#getH <em>H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.TensorShape#getW <em>W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.TensorShape#getC <em>C</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getTensorShape()
 * @model
 * @generated
 */
public interface TensorShape extends EObject {
	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.Layout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see org.gnomon.model.cg.Layout
	 * @see #setLayout(Layout)
	 * @see org.gnomon.model.cg.CgPackage#getTensorShape_Layout()
	 * @model
	 * @generated
	 */
	Layout getLayout();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.TensorShape#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see org.gnomon.model.cg.Layout
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(Layout value);

	/**
	 * Returns the value of the '<em><b>Dims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dims</em>' attribute list.
	 * @see org.gnomon.model.cg.CgPackage#getTensorShape_Dims()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getDims();

	/**
	 * Returns the value of the '<em><b>H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>H</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getTensorShape_H()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getH();

	/**
	 * Returns the value of the '<em><b>W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>W</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getTensorShape_W()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getW();

	/**
	 * Returns the value of the '<em><b>C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>C</em>' attribute.
	 * @see org.gnomon.model.cg.CgPackage#getTensorShape_C()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getC();

} // TensorShape
