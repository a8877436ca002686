/** Released documents as mail to the distribution lists of the installation. Off unless it is configured. */
@NullMarked
package org.chancery.report.mailing;

import org.jspecify.annotations.NullMarked;
