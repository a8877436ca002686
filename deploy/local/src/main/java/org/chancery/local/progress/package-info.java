/** What the person at the terminal sees while the stack starts, and how a step says that it failed. */
@NullMarked
package org.chancery.local.progress;

import org.jspecify.annotations.NullMarked;
