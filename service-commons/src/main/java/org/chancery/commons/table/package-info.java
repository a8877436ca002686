/**
 * Tables as files for spreadsheets, CSV or XLSX, written row by row to the caller: as large as they are, in constant memory,
 * and never cut without the caller noticing.
 */
@NullMarked
package org.chancery.commons.table;

import org.jspecify.annotations.NullMarked;
