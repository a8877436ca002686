package org.chancery.consultations.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the web API writes an entity's field, where its name does not tell: a link to a record is written as the field's
 * name with "Id", everything else under its own name. The history then speaks of fields as its readers know them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface WrittenAs {
    /** What a field is called that the API does not write at all. */
    String NOTHING = "";

    /** Name of the field, with dots inside an object ({@code venue.city}); {@link #NOTHING} keeps it out of the history. */
    String value();
}
