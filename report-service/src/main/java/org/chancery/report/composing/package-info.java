/**
 * Turns facts read from the other services into a document: which sections there are, in which order, in which words, with
 * which sources. Pure: no clock, no network, no database; the same facts give the same document.
 */
package org.chancery.report.composing;
