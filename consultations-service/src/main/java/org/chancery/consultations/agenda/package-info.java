/** What a consultation is about, item by item. */
@NullMarked
package org.chancery.consultations.agenda;

import org.jspecify.annotations.NullMarked;
