/**
 * What is measured between two states, and whether it flows over a window or stands at a date; and the formulas of what is
 * computed from flows, as pure functions with their source.
 */
package org.chancery.trade.indicator;
