/**
 */
package org.gnomon.model.cg.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.ShapeRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Op Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getMinIn <em>Min In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getMaxIn <em>Max In</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#isWeighted <em>Weighted</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getShapeRule <em>Shape Rule</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getCostRule <em>Cost Rule</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.gnomon.model.cg.impl.OpTypeImpl#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpTypeImpl extends NamedImpl implements OpType {
	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int INDEX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected int index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinIn() <em>Min In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinIn()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_IN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinIn() <em>Min In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinIn()
	 * @generated
	 * @ordered
	 */
	protected int minIn = MIN_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxIn() <em>Max In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIn()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_IN_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaxIn() <em>Max In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIn()
	 * @generated
	 * @ordered
	 */
	protected int maxIn = MAX_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #isWeighted() <em>Weighted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeighted() <em>Weighted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighted()
	 * @generated
	 * @ordered
	 */
	protected boolean weighted = WEIGHTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getShapeRule() <em>Shape Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShapeRule()
	 * @generated
	 * @ordered
	 */
	protected static final ShapeRule SHAPE_RULE_EDEFAULT = ShapeRule.SAME;

	/**
	 * The cached value of the '{@link #getShapeRule() <em>Shape Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShapeRule()
	 * @generated
	 * @ordered
	 */
	protected ShapeRule shapeRule = SHAPE_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostRule() <em>Cost Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostRule()
	 * @generated
	 * @ordered
	 */
	protected static final String COST_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostRule() <em>Cost Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostRule()
	 * @generated
	 * @ordered
	 */
	protected String costRule = COST_RULE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final OpGroup GROUP_EDEFAULT = OpGroup.LINEAR;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected OpGroup group = GROUP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CgPackage.Literals.OP_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(int newIndex) {
		int oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinIn() {
		return minIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinIn(int newMinIn) {
		int oldMinIn = minIn;
		minIn = newMinIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__MIN_IN, oldMinIn, minIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxIn() {
		return maxIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxIn(int newMaxIn) {
		int oldMaxIn = maxIn;
		maxIn = newMaxIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__MAX_IN, oldMaxIn, maxIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeighted() {
		return weighted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeighted(boolean newWeighted) {
		boolean oldWeighted = weighted;
		weighted = newWeighted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__WEIGHTED, oldWeighted, weighted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShapeRule getShapeRule() {
		return shapeRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShapeRule(ShapeRule newShapeRule) {
		ShapeRule oldShapeRule = shapeRule;
		shapeRule = newShapeRule == null ? SHAPE_RULE_EDEFAULT : newShapeRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__SHAPE_RULE, oldShapeRule, shapeRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCostRule() {
		return costRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostRule(String newCostRule) {
		String oldCostRule = costRule;
		costRule = newCostRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__COST_RULE, oldCostRule, costRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, CgPackage.OP_TYPE__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpGroup getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(OpGroup newGroup) {
		OpGroup oldGroup = group;
		group = newGroup == null ? GROUP_EDEFAULT : newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CgPackage.OP_TYPE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CgPackage.OP_TYPE__INDEX:
				return getIndex();
			case CgPackage.OP_TYPE__MIN_IN:
				return getMinIn();
			case CgPackage.OP_TYPE__MAX_IN:
				return getMaxIn();
			case CgPackage.OP_TYPE__WEIGHTED:
				return isWeighted();
			case CgPackage.OP_TYPE__SHAPE_RULE:
				return getShapeRule();
			case CgPackage.OP_TYPE__COST_RULE:
				return getCostRule();
			case CgPackage.OP_TYPE__ALIASES:
				return getAliases();
			case CgPackage.OP_TYPE__GROUP:
				return getGroup();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CgPackage.OP_TYPE__INDEX:
				setIndex((Integer)newValue);
				return;
			case CgPackage.OP_TYPE__MIN_IN:
				setMinIn((Integer)newValue);
				return;
			case CgPackage.OP_TYPE__MAX_IN:
				setMaxIn((Integer)newValue);
				return;
			case CgPackage.OP_TYPE__WEIGHTED:
				setWeighted((Boolean)newValue);
				return;
			case CgPackage.OP_TYPE__SHAPE_RULE:
				setShapeRule((ShapeRule)newValue);
				return;
			case CgPackage.OP_TYPE__COST_RULE:
				setCostRule((String)newValue);
				return;
			case CgPackage.OP_TYPE__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case CgPackage.OP_TYPE__GROUP:
				setGroup((OpGroup)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CgPackage.OP_TYPE__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__MIN_IN:
				setMinIn(MIN_IN_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__MAX_IN:
				setMaxIn(MAX_IN_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__WEIGHTED:
				setWeighted(WEIGHTED_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__SHAPE_RULE:
				setShapeRule(SHAPE_RULE_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__COST_RULE:
				setCostRule(COST_RULE_EDEFAULT);
				return;
			case CgPackage.OP_TYPE__ALIASES:
				getAliases().clear();
				return;
			case CgPackage.OP_TYPE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CgPackage.OP_TYPE__INDEX:
				return index != INDEX_EDEFAULT;
			case CgPackage.OP_TYPE__MIN_IN:
				return minIn != MIN_IN_EDEFAULT;
			case CgPackage.OP_TYPE__MAX_IN:
				return maxIn != MAX_IN_EDEFAULT;
			case CgPackage.OP_TYPE__WEIGHTED:
				return weighted != WEIGHTED_EDEFAULT;
			case CgPackage.OP_TYPE__SHAPE_RULE:
				return shapeRule != SHAPE_RULE_EDEFAULT;
			case CgPackage.OP_TYPE__COST_RULE:
				return COST_RULE_EDEFAULT == null ? costRule != null : !COST_RULE_EDEFAULT.equals(costRule);
			case CgPackage.OP_TYPE__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case CgPackage.OP_TYPE__GROUP:
				return group != GROUP_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (index: ");
		result.append(index);
		result.append(", minIn: ");
		result.append(minIn);
		result.append(", maxIn: ");
		result.append(maxIn);
		result.append(", weighted: ");
		result.append(weighted);
		result.append(", shapeRule: ");
		result.append(shapeRule);
		result.append(", costRule: ");
		result.append(costRule);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", group: ");
		result.append(group);
		result.append(')');
		return result.toString();
	}

} //OpTypeImpl
