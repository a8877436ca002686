/**
 * What this service reads from the others: narrow clients with only the fields that a briefing prints, behind two public
 * classes. An answer that lacks a needed field counts as not understood.
 */
package org.chancery.report.upstream;
