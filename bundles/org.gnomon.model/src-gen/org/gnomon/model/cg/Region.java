/**
 */
package org.gnomon.model.cg;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named part of a graph: a cell, a layer, a motif.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.Region#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Region#getKind <em>Kind</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Region#getParent <em>Parent</em>}</li>
 *   <li>{@link org.gnomon.model.cg.Region#getIndex <em>Index</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.cg.CgPackage#getRegion()
 * @model
 * @generated
 */
public interface Region extends Named {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' reference list.
	 * The list contents are of type {@link org.gnomon.model.cg.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' reference list.
	 * @see org.gnomon.model.cg.CgPackage#getRegion_Nodes()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.gnomon.model.cg.RegionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.gnomon.model.cg.RegionKind
	 * @see #setKind(RegionKind)
	 * @see org.gnomon.model.cg.CgPackage#getRegion_Kind()
	 * @model
	 * @generated
	 */
	RegionKind getKind();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Region#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.gnomon.model.cg.RegionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RegionKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Region)
	 * @see org.gnomon.model.cg.CgPackage#getRegion_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Region getParent();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Region#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Region value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.gnomon.model.cg.CgPackage#getRegion_Index()
	 * @model
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.gnomon.model.cg.Region#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

} // Region
