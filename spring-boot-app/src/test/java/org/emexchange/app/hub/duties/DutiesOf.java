package org.emexchange.app.hub.duties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The flow whose name stands for the {@code *} in the step ids of the tests that this class inherits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DutiesOf {
    String value();

    /** The copy whose id stands for the {@code #}; where the class is about one. */
    String copy() default "";
}
