/** What is measured between two states, and whether it flows over a window or stands at a date. */
package org.chancery.trade.indicator;
