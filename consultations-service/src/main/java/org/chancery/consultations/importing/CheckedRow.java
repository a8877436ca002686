package org.chancery.consultations.importing;

import java.util.List;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a check found of one row.
 *
 * @param round null when the row cannot be read as one
 */
record CheckedRow(Sheet.Row row, @Nullable PastRound round, Verdict verdict, List<Complaint> complaints) {}
