/** Which documents there are, in which languages and formats. */
package org.chancery.report.template;
