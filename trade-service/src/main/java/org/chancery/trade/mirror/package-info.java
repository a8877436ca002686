/**
 * What one state reports beside what the other reports on the same: both numbers, the gap, and the ordinary causes of it.
 * Neither is a correction of the other, and they are never averaged.
 */
@NullMarked
package org.chancery.trade.mirror;

import org.jspecify.annotations.NullMarked;
