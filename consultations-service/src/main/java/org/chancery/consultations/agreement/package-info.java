/**
 * The legal framework between states: treaties and lesser agreements, how far each has come from the negotiation to its
 * end, and which agenda items and commitments are about it. An agreement has parties and a marking of its own; nothing is
 * ever deleted.
 */
@NullMarked
package org.chancery.consultations.agreement;

import org.jspecify.annotations.NullMarked;
