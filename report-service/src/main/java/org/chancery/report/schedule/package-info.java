/**
 * What is composed by itself: each week, or before a meeting. Quartz keeps the triggers in the service's own database, so that
 * one process of several runs each of them; what is due becomes a batch, which any process finishes.
 */
@NullMarked
package org.chancery.report.schedule;

import org.jspecify.annotations.NullMarked;
