package org.gnomon.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Who a method is; stands on its component beside {@code @Component}. The version is that of the bundle. A method with parameters names their PID in
 * {@code configurationPid} with {@code configurationPolicy = IGNORE}, as the host reads the configuration for every call, and designates the annotation
 * type.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MethodInfo {

    /** Prefix of the service properties. */
    String PREFIX_ = "method.";

    /** Short stable name, lower case with hyphens: {@code eig-search}. */
    String id();

    /** Name for people: {@code EiG-Search}. */
    String label();

    /** One sentence: what it does. */
    String description();

    /** The source: authors, title, venue; empty for a baseline without one. */
    String paper() default "";

    /** {@code true} for baselines that are there to be compared with. */
    boolean baseline() default false;
}
