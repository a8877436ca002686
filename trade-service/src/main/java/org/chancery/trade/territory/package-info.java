/**
 * Whose trade it is: states, former ones, what statistics do not allocate, groups; and how each publisher writes them, as data
 * with dates. A leaf: whoever reads files or prints names stands on it.
 */
@NullMarked
package org.chancery.trade.territory;

import org.jspecify.annotations.NullMarked;
