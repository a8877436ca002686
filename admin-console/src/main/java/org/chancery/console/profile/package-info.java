/** Figures between the home state and a partner, each with period and source. */
@NullMarked
package org.chancery.console.profile;

import org.jspecify.annotations.NullMarked;
