/**
 */
package org.gnomon.model.cg;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Shape Rule</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.gnomon.model.cg.CgPackage#getShapeRule()
 * @model
 * @generated
 */
public enum ShapeRule implements Enumerator {
	/**
	 * The '<em><b>SAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME_VALUE
	 * @generated
	 * @ordered
	 */
	SAME(0, "SAME", "SAME"),

	/**
	 * The '<em><b>CONV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONV_VALUE
	 * @generated
	 * @ordered
	 */
	CONV(1, "CONV", "CONV"),

	/**
	 * The '<em><b>POOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_VALUE
	 * @generated
	 * @ordered
	 */
	POOL(2, "POOL", "POOL"),

	/**
	 * The '<em><b>CONCAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONCAT_VALUE
	 * @generated
	 * @ordered
	 */
	CONCAT(3, "CONCAT", "CONCAT"),

	/**
	 * The '<em><b>ELEMENTWISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ELEMENTWISE_VALUE
	 * @generated
	 * @ordered
	 */
	ELEMENTWISE(4, "ELEMENTWISE", "ELEMENTWISE"),

	/**
	 * The '<em><b>MATMUL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATMUL_VALUE
	 * @generated
	 * @ordered
	 */
	MATMUL(5, "MATMUL", "MATMUL"),

	/**
	 * The '<em><b>REDUCE HW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_HW_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCE_HW(6, "REDUCE_HW", "REDUCE_HW"),

	/**
	 * The '<em><b>SOURCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE(7, "SOURCE", "SOURCE"),

	/**
	 * The '<em><b>SINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINK_VALUE
	 * @generated
	 * @ordered
	 */
	SINK(8, "SINK", "SINK"),

	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(9, "FREE", "FREE"),

	/**
	 * The '<em><b>PROPAGATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPAGATE_VALUE
	 * @generated
	 * @ordered
	 */
	PROPAGATE(10, "PROPAGATE", "PROPAGATE"),

	/**
	 * The '<em><b>READOUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READOUT_VALUE
	 * @generated
	 * @ordered
	 */
	READOUT(11, "READOUT", "READOUT");

	/**
	 * The '<em><b>SAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAME_VALUE = 0;

	/**
	 * The '<em><b>CONV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONV_VALUE = 1;

	/**
	 * The '<em><b>POOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOL_VALUE = 2;

	/**
	 * The '<em><b>CONCAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONCAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONCAT_VALUE = 3;

	/**
	 * The '<em><b>ELEMENTWISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ELEMENTWISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ELEMENTWISE_VALUE = 4;

	/**
	 * The '<em><b>MATMUL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATMUL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATMUL_VALUE = 5;

	/**
	 * The '<em><b>REDUCE HW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_HW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REDUCE_HW_VALUE = 6;

	/**
	 * The '<em><b>SOURCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOURCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_VALUE = 7;

	/**
	 * The '<em><b>SINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SINK_VALUE = 8;

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 9;

	/**
	 * The '<em><b>PROPAGATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPAGATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROPAGATE_VALUE = 10;

	/**
	 * The '<em><b>READOUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READOUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int READOUT_VALUE = 11;

	/**
	 * An array of all the '<em><b>Shape Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ShapeRule[] VALUES_ARRAY =
		new ShapeRule[] {
			SAME,
			CONV,
			POOL,
			CONCAT,
			ELEMENTWISE,
			MATMUL,
			REDUCE_HW,
			SOURCE,
			SINK,
			FREE,
			PROPAGATE,
			READOUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Shape Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ShapeRule> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Shape Rule</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShapeRule get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShapeRule result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shape Rule</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShapeRule getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShapeRule result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shape Rule</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShapeRule get(int value) {
		switch (value) {
			case SAME_VALUE: return SAME;
			case CONV_VALUE: return CONV;
			case POOL_VALUE: return POOL;
			case CONCAT_VALUE: return CONCAT;
			case ELEMENTWISE_VALUE: return ELEMENTWISE;
			case MATMUL_VALUE: return MATMUL;
			case REDUCE_HW_VALUE: return REDUCE_HW;
			case SOURCE_VALUE: return SOURCE;
			case SINK_VALUE: return SINK;
			case FREE_VALUE: return FREE;
			case PROPAGATE_VALUE: return PROPAGATE;
			case READOUT_VALUE: return READOUT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ShapeRule(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ShapeRule
