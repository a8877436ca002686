/**
 * What we go into a round with, item by item: our objective and arguments, what they will want and our answer, the press
 * line. The most sensitive text in the house, with a marking of its own; frozen with the record of its round.
 */
@NullMarked
package org.chancery.consultations.preparation;

import org.jspecify.annotations.NullMarked;
