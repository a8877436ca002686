/**
 * Rounds of consultations between the same states: who is in the series, who hosts in turn, which number a round has, and
 * opening the next round from the last.
 */
@NullMarked
package org.chancery.consultations.series;

import org.jspecify.annotations.NullMarked;
