/** Processes of the stack: started with a log, watched, stopped, and found again after a launcher was killed. */
@NullMarked
package org.chancery.local.process;

import org.jspecify.annotations.NullMarked;
