/**
 * Whole lists as files, for those who have the role for it: everything that a list finds, in the same look at the data in
 * which it was counted, row by row from the database to the caller, and in the audit log.
 */
@NullMarked
package org.chancery.consultations.export;

import org.jspecify.annotations.NullMarked;
