/**
 * What is traded: the classifications, which are kept apart, and the titles of their codes as the files of publishers print
 * them. A leaf: whoever reads files or prints products stands on it.
 */
@NullMarked
package org.chancery.trade.commodity;

import org.jspecify.annotations.NullMarked;
