/** Who changed what and when (Hibernate Envers), and who read what is restricted. */
@NullMarked
package org.chancery.consultations.history;

import org.jspecify.annotations.NullMarked;
