/** What one briefing says and an earlier one does not. */
@NullMarked
package org.chancery.report.difference;

import org.jspecify.annotations.NullMarked;
