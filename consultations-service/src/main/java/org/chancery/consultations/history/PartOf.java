package org.chancery.consultations.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On which record an audited entity hangs, where its fields do not tell. Without it, that is the mandatory link named
 * {@code consultation} or else the only mandatory link to an audited entity; an entity without such a link stands alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PartOf {
    /** The field that holds the link; empty for a record that stands alone. */
    String value();
}
