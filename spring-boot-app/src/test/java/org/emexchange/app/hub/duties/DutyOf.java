package org.emexchange.app.hub.duties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the steps whose duty this test proves: it must fail when any one of them goes on as if it had been done. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DutyOf {
    /** Step ids, as in {@code court-order.verify}. */
    String[] value();
}
