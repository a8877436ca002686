package org.chancery.consultations.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kind of record whose ids a field holds, where the mapping does not tell: an id that is kept as a plain value. A
 * history shows an id only to those for whom the record exists.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface LinksTo {
    /** Simple name of the entity. */
    String value();
}
