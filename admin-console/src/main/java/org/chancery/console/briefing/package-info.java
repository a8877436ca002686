/** Composing a briefing and reading it. */
@NullMarked
package org.chancery.console.briefing;

import org.jspecify.annotations.NullMarked;
