/**
 */
package org.gnomon.model.label;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Score on a task.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gnomon.model.label.TaskLabel#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @see org.gnomon.model.label.LabelPackage#getTaskLabel()
 * @model
 * @generated
 */
public interface TaskLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Task</em>' reference.
	 * @see #setTask(Task)
	 * @see org.gnomon.model.label.LabelPackage#getTaskLabel_Task()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.gnomon.model.label.TaskLabel#getTask <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

} // TaskLabel
