/**
 * The layouts in which publishers hand out their rows, one class each. A layout recognises a file by its content and tells
 * its rows to a {@link org.chancery.trade.importing.format.FlowSink} with the codes as they are printed; what they mean, and
 * whether they are lawful, is checked there for all layouts alike. A layout is a CDI bean, found by its type.
 */
@NullMarked
package org.chancery.trade.importing.format;

import org.jspecify.annotations.NullMarked;
