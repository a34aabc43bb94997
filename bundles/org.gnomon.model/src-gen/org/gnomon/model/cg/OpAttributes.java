/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Op Attributes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Settings of one operator: kernel, stride, padding, bias.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getKernelH <em>Kernel H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getKernelW <em>Kernel W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getStrideH <em>Stride H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getStrideW <em>Stride W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getDilationH <em>Dilation H</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getDilationW <em>Dilation W</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getPadMode <em>Pad Mode</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getPads <em>Pads</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#isBias <em>Bias</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getAxis <em>Axis</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpAttributes#getExtra <em>Extra</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getOpAttributes()
 * @model
 * @generated
 */
public interface OpAttributes extends EObject {
	/**
	 * Returns the value of the '<em><b>Kernel H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel H</em>' attribute.
	 * @see #setKernelH(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_KernelH()
	 * @model
	 * @generated
	 */
	int getKernelH();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getKernelH <em>Kernel H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel H</em>' attribute.
	 * @see #getKernelH()
	 * @generated
	 */
	void setKernelH(int value);

	/**
	 * Returns the value of the '<em><b>Kernel W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel W</em>' attribute.
	 * @see #setKernelW(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_KernelW()
	 * @model
	 * @generated
	 */
	int getKernelW();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getKernelW <em>Kernel W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel W</em>' attribute.
	 * @see #getKernelW()
	 * @generated
	 */
	void setKernelW(int value);

	/**
	 * Returns the value of the '<em><b>Stride H</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stride H</em>' attribute.
	 * @see #setStrideH(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_StrideH()
	 * @model default="1"
	 * @generated
	 */
	int getStrideH();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getStrideH <em>Stride H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stride H</em>' attribute.
	 * @see #getStrideH()
	 * @generated
	 */
	void setStrideH(int value);

	/**
	 * Returns the value of the '<em><b>Stride W</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stride W</em>' attribute.
	 * @see #setStrideW(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_StrideW()
	 * @model default="1"
	 * @generated
	 */
	int getStrideW();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getStrideW <em>Stride W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stride W</em>' attribute.
	 * @see #getStrideW()
	 * @generated
	 */
	void setStrideW(int value);

	/**
	 * Returns the value of the '<em><b>Dilation H</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dilation H</em>' attribute.
	 * @see #setDilationH(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_DilationH()
	 * @model default="1"
	 * @generated
	 */
	int getDilationH();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getDilationH <em>Dilation H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dilation H</em>' attribute.
	 * @see #getDilationH()
	 * @generated
	 */
	void setDilationH(int value);

	/**
	 * Returns the value of the '<em><b>Dilation W</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dilation W</em>' attribute.
	 * @see #setDilationW(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_DilationW()
	 * @model default="1"
	 * @generated
	 */
	int getDilationW();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getDilationW <em>Dilation W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dilation W</em>' attribute.
	 * @see #getDilationW()
	 * @generated
	 */
	void setDilationW(int value);

	/**
	 * Returns the value of the '<em><b>Pad Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.Pad}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pad Mode</em>' attribute.
	 * @see org.gnomon.model.cg.Pad
	 * @see #setPadMode(Pad)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_PadMode()
	 * @model
	 * @generated
	 */
	Pad getPadMode();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getPadMode <em>Pad Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pad Mode</em>' attribute.
	 * @see org.gnomon.model.cg.Pad
	 * @see #getPadMode()
	 * @generated
	 */
	void setPadMode(Pad value);

	/**
	 * Returns the value of the '<em><b>Pads</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pads</em>' attribute list.
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_Pads()
	 * @model unique="false" upper="4"
	 * @generated
	 */
	EList<Integer> getPads();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute.
	 * @see #setGroups(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_Groups()
	 * @model default="1"
	 * @generated
	 */
	int getGroups();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getGroups <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Groups</em>' attribute.
	 * @see #getGroups()
	 * @generated
	 */
	void setGroups(int value);

	/**
	 * Returns the value of the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bias</em>' attribute.
	 * @see #setBias(boolean)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_Bias()
	 * @model
	 * @generated
	 */
	boolean isBias();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#isBias <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bias</em>' attribute.
	 * @see #isBias()
	 * @generated
	 */
	void setBias(boolean value);

	/**
	 * Returns the value of the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Axis</em>' attribute.
	 * @see #setAxis(Integer)
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_Axis()
	 * @model
	 * @generated
	 */
	Integer getAxis();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpAttributes#getAxis <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axis</em>' attribute.
	 * @see #getAxis()
	 * @generated
	 */
	void setAxis(Integer value);

	/**
	 * Returns the value of the '<em><b>Extra</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extra</em>' map.
	 * @see org.gnomon.model.cg.CgPackage#getOpAttributes_Extra()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getExtra();

} // OpAttributes
