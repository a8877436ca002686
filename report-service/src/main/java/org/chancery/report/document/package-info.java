/** The document model: what a briefing says, without how it looks. Composing makes it, rendering prints it. */
package org.chancery.report.document;
