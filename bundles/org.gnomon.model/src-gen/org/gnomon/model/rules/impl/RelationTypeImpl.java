/**
 */
package org.gnomon.model.rules.impl;

import org.eclipse.emf.ecore.EClass;

import org.gnomon.model.cg.impl.NamedImpl;

import org.gnomon.model.rules.RelationType;
import org.gnomon.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RelationTypeImpl extends NamedImpl implements RelationType {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.RELATION_TYPE;
	}

} //RelationTypeImpl
