/**
 * Briefings about many partners as one batch. Its items are rows that every process of the service takes from with a lease
 * and completes in the transaction that keeps the briefing, so that none is composed twice or lost, whichever process dies.
 */
@NullMarked
package org.chancery.report.batch;

import org.jspecify.annotations.NullMarked;
