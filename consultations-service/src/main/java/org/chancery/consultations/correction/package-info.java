/**
 * What changes the record of a consultation after it was closed: numbered corrections, each with its reason, applied as a
 * whole or not at all by the rules that also hold before the record is closed.
 */
@NullMarked
package org.chancery.consultations.correction;

import org.jspecify.annotations.NullMarked;
