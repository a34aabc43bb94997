/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Op Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One operator: how many inputs it takes and how its output shape follows from them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.OpType#getIndex <em>Index</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getMinIn <em>Min In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getMaxIn <em>Max In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#isWeighted <em>Weighted</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getShapeRule <em>Shape Rule</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getCostRule <em>Cost Rule</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.gnomon.model.cg.OpType#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getOpType()
 * @model
 * @generated
 */
public interface OpType extends Named {
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_Index()
	 * @model
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Min In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Min In</em>' attribute.
	 * @see #setMinIn(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_MinIn()
	 * @model
	 * @generated
	 */
	int getMinIn();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getMinIn <em>Min In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min In</em>' attribute.
	 * @see #getMinIn()
	 * @generated
	 */
	void setMinIn(int value);

	/**
	 * Returns the value of the '<em><b>Max In</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max In</em>' attribute.
	 * @see #setMaxIn(int)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_MaxIn()
	 * @model default="-1"
	 * @generated
	 */
	int getMaxIn();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getMaxIn <em>Max In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max In</em>' attribute.
	 * @see #getMaxIn()
	 * @generated
	 */
	void setMaxIn(int value);

	/**
	 * Returns the value of the '<em><b>Weighted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weighted</em>' attribute.
	 * @see #setWeighted(boolean)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_Weighted()
	 * @model
	 * @generated
	 */
	boolean isWeighted();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#isWeighted <em>Weighted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weighted</em>' attribute.
	 * @see #isWeighted()
	 * @generated
	 */
	void setWeighted(boolean value);

	/**
	 * Returns the value of the '<em><b>Shape Rule</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.ShapeRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shape Rule</em>' attribute.
	 * @see org.gnomon.model.cg.ShapeRule
	 * @see #setShapeRule(ShapeRule)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_ShapeRule()
	 * @model
	 * @generated
	 */
	ShapeRule getShapeRule();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getShapeRule <em>Shape Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape Rule</em>' attribute.
	 * @see org.gnomon.model.cg.ShapeRule
	 * @see #getShapeRule()
	 * @generated
	 */
	void setShapeRule(ShapeRule value);

	/**
	 * Returns the value of the '<em><b>Cost Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cost Rule</em>' attribute.
	 * @see #setCostRule(String)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_CostRule()
	 * @model
	 * @generated
	 */
	String getCostRule();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getCostRule <em>Cost Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Rule</em>' attribute.
	 * @see #getCostRule()
	 * @generated
	 */
	void setCostRule(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.gnomon.model.cg.CgPackage#getOpType_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.OpGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see org.gnomon.model.cg.OpGroup
	 * @see #setGroup(OpGroup)
	 * @see org.gnomon.model.cg.CgPackage#getOpType_Group()
	 * @model
	 * @generated
	 */
	OpGroup getGroup();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.OpType#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see org.gnomon.model.cg.OpGroup
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(OpGroup value);

} // OpType
