/**
 */
package org.gnomon.model.space.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gnomon.model.space.ArchitectureConfig;
import org.gnomon.model.space.SearchSpace;
import org.gnomon.model.space.SpacePackage;
import org.gnomon.model.space.Value;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Architecture Config</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.space.impl.ArchitectureConfigImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.gnomon.model.space.impl.ArchitectureConfigImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.gnomon.model.space.impl.ArchitectureConfigImpl#getCanonicalKey <em>Canonical Key</em>}</li>
 *   <li>{@link org.gnomon.model.space.impl.ArchitectureConfigImpl#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArchitectureConfigImpl extends MinimalEObjectImpl.Container implements ArchitectureConfig {
	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected SearchSpace space;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<Value> values;

	/**
	 * The default value of the '{@link #getCanonicalKey() <em>Canonical Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CANONICAL_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCanonicalKey() <em>Canonical Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalKey()
	 * @generated
	 * @ordered
	 */
	protected String canonicalKey = CANONICAL_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected Long seed = SEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArchitectureConfigImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpacePackage.Literals.ARCHITECTURE_CONFIG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchSpace getSpace() {
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(SearchSpace newSpace) {
		SearchSpace oldSpace = space;
		space = newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.ARCHITECTURE_CONFIG__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Value> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<Value>(Value.class, this, SpacePackage.ARCHITECTURE_CONFIG__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCanonicalKey() {
		return canonicalKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCanonicalKey(String newCanonicalKey) {
		String oldCanonicalKey = canonicalKey;
		canonicalKey = newCanonicalKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.ARCHITECTURE_CONFIG__CANONICAL_KEY, oldCanonicalKey, canonicalKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(Long newSeed) {
		Long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpacePackage.ARCHITECTURE_CONFIG__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SpacePackage.ARCHITECTURE_CONFIG__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpacePackage.ARCHITECTURE_CONFIG__SPACE:
				return getSpace();
			case SpacePackage.ARCHITECTURE_CONFIG__VALUES:
				return getValues();
			case SpacePackage.ARCHITECTURE_CONFIG__CANONICAL_KEY:
				return getCanonicalKey();
			case SpacePackage.ARCHITECTURE_CONFIG__SEED:
				return getSeed();
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
			case SpacePackage.ARCHITECTURE_CONFIG__SPACE:
				setSpace((SearchSpace)newValue);
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends Value>)newValue);
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__CANONICAL_KEY:
				setCanonicalKey((String)newValue);
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__SEED:
				setSeed((Long)newValue);
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
			case SpacePackage.ARCHITECTURE_CONFIG__SPACE:
				setSpace((SearchSpace)null);
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__VALUES:
				getValues().clear();
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__CANONICAL_KEY:
				setCanonicalKey(CANONICAL_KEY_EDEFAULT);
				return;
			case SpacePackage.ARCHITECTURE_CONFIG__SEED:
				setSeed(SEED_EDEFAULT);
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
			case SpacePackage.ARCHITECTURE_CONFIG__SPACE:
				return space != null;
			case SpacePackage.ARCHITECTURE_CONFIG__VALUES:
				return values != null && !values.isEmpty();
			case SpacePackage.ARCHITECTURE_CONFIG__CANONICAL_KEY:
				return CANONICAL_KEY_EDEFAULT == null ? canonicalKey != null : !CANONICAL_KEY_EDEFAULT.equals(canonicalKey);
			case SpacePackage.ARCHITECTURE_CONFIG__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
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
		result.append(" (canonicalKey: ");
		result.append(canonicalKey);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //ArchitectureConfigImpl
