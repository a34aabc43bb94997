/**
 */
package org.gnomon.model.label;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Domain</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.gnomon.model.label.LabelPackage#getDomain()
 * @model
 * @generated
 */
public enum Domain implements Enumerator {
	/**
	 * The '<em><b>CLASSIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLASSIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	CLASSIFICATION(0, "CLASSIFICATION", "CLASSIFICATION"),

	/**
	 * The '<em><b>DETECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTION_VALUE
	 * @generated
	 * @ordered
	 */
	DETECTION(1, "DETECTION", "DETECTION"),

	/**
	 * The '<em><b>INSTANCE SEG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTANCE_SEG_VALUE
	 * @generated
	 * @ordered
	 */
	INSTANCE_SEG(2, "INSTANCE_SEG", "INSTANCE_SEG"),

	/**
	 * The '<em><b>SEMANTIC SEG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEMANTIC_SEG_VALUE
	 * @generated
	 * @ordered
	 */
	SEMANTIC_SEG(3, "SEMANTIC_SEG", "SEMANTIC_SEG"),

	/**
	 * The '<em><b>PANOPTIC SEG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PANOPTIC_SEG_VALUE
	 * @generated
	 * @ordered
	 */
	PANOPTIC_SEG(4, "PANOPTIC_SEG", "PANOPTIC_SEG"),

	/**
	 * The '<em><b>POSE2D</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSE2D_VALUE
	 * @generated
	 * @ordered
	 */
	POSE2D(5, "POSE2D", "POSE2D"),

	/**
	 * The '<em><b>POSE3D</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSE3D_VALUE
	 * @generated
	 * @ordered
	 */
	POSE3D(6, "POSE3D", "POSE3D"),

	/**
	 * The '<em><b>REGRESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGRESSION_VALUE
	 * @generated
	 * @ordered
	 */
	REGRESSION(7, "REGRESSION", "REGRESSION"),

	/**
	 * The '<em><b>SELF SUPERVISED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_SUPERVISED_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_SUPERVISED(8, "SELF_SUPERVISED", "SELF_SUPERVISED"),

	/**
	 * The '<em><b>GRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	GRAPH(9, "GRAPH", "GRAPH"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "OTHER", "OTHER");

	/**
	 * The '<em><b>CLASSIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLASSIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLASSIFICATION_VALUE = 0;

	/**
	 * The '<em><b>DETECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DETECTION_VALUE = 1;

	/**
	 * The '<em><b>INSTANCE SEG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTANCE_SEG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSTANCE_SEG_VALUE = 2;

	/**
	 * The '<em><b>SEMANTIC SEG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEMANTIC_SEG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEMANTIC_SEG_VALUE = 3;

	/**
	 * The '<em><b>PANOPTIC SEG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PANOPTIC_SEG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PANOPTIC_SEG_VALUE = 4;

	/**
	 * The '<em><b>POSE2D</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSE2D
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSE2D_VALUE = 5;

	/**
	 * The '<em><b>POSE3D</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSE3D
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSE3D_VALUE = 6;

	/**
	 * The '<em><b>REGRESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGRESSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGRESSION_VALUE = 7;

	/**
	 * The '<em><b>SELF SUPERVISED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_SUPERVISED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SELF_SUPERVISED_VALUE = 8;

	/**
	 * The '<em><b>GRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRAPH_VALUE = 9;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Domain</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Domain[] VALUES_ARRAY =
		new Domain[] {
			CLASSIFICATION,
			DETECTION,
			INSTANCE_SEG,
			SEMANTIC_SEG,
			PANOPTIC_SEG,
			POSE2D,
			POSE3D,
			REGRESSION,
			SELF_SUPERVISED,
			GRAPH,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Domain</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Domain> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Domain</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Domain get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Domain result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Domain</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Domain getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Domain result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Domain</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Domain get(int value) {
		switch (value) {
			case CLASSIFICATION_VALUE: return CLASSIFICATION;
			case DETECTION_VALUE: return DETECTION;
			case INSTANCE_SEG_VALUE: return INSTANCE_SEG;
			case SEMANTIC_SEG_VALUE: return SEMANTIC_SEG;
			case PANOPTIC_SEG_VALUE: return PANOPTIC_SEG;
			case POSE2D_VALUE: return POSE2D;
			case POSE3D_VALUE: return POSE3D;
			case REGRESSION_VALUE: return REGRESSION;
			case SELF_SUPERVISED_VALUE: return SELF_SUPERVISED;
			case GRAPH_VALUE: return GRAPH;
			case OTHER_VALUE: return OTHER;
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
	private Domain(int value, String name, String literal) {
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
	
} //Domain
