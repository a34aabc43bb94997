/**
 */
package org.gnomon.model.rules.impl;

import org.eclipse.emf.ecore.EClass;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.rules.Entity;
import org.gnomon.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class EntityImpl extends NamedImpl implements Entity {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.ENTITY;
	}

} //EntityImpl
