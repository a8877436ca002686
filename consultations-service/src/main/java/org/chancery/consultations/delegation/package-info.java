/** Who sits at the table for each party: head, members, interpreter, each with the title of the day. */
@NullMarked
package org.chancery.consultations.delegation;

import org.jspecify.annotations.NullMarked;
