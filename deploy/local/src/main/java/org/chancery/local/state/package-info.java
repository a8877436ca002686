/** The state folder: one launcher at a time, files that only their owner reads, the secrets of the stack. */
@NullMarked
package org.chancery.local.state;

import org.jspecify.annotations.NullMarked;
