/**
 * Which releases say what is right no longer. What was printed is held against what the other services say to the caller now;
 * a corrigendum is composed of what differs.
 */
@NullMarked
package org.chancery.report.recall;

import org.jspecify.annotations.NullMarked;
