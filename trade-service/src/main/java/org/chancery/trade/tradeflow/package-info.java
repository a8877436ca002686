/**
 * Detailed trade: what a reporter's imports and exports of one commodity with one partner were worth, as a release has it.
 * Each release is a partition that is loaded bare, indexed and then attached; what of them counts at a moment is said by
 * the database function {@code current_slice}.
 */
@NullMarked
package org.chancery.trade.tradeflow;

import org.jspecify.annotations.NullMarked;
