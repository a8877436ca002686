/**
 * Indicators derived from flows, on request: each answer names its scale, its formula and where that stands in print, and the
 * totals it was made of with their period, valuation and releases. Datasets stand side by side, none is mended by another,
 * and what cannot lawfully be computed is refused with what is lawful instead.
 */
@NullMarked
package org.chancery.trade.derivation;

import org.jspecify.annotations.NullMarked;
