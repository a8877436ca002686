/** The launcher behind {@code deploy/up}: the whole suite on one machine, started, filled and stopped again. */
@NullMarked
package org.chancery.local;

import org.jspecify.annotations.NullMarked;
