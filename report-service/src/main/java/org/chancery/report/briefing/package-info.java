/** The briefings that were composed: asked for, put together from the other services, kept as they were issued. */
package org.chancery.report.briefing;
