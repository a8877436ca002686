/**
 * Tables in files, as a person sees them in a spreadsheet: reads CSV in the encodings and with the separators that
 * spreadsheets write, and the first sheet of an XLSX workbook; knows nothing of what the table is about. What cannot be
 * read is refused with the reason and, where there is one, the row.
 */
@NullMarked
package org.chancery.consultations.importing.sheet;

import org.jspecify.annotations.NullMarked;
