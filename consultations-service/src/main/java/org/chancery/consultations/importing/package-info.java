/**
 * Past rounds from files: a sheet with a row a round is read, every row is checked, a person looks at what would be created,
 * and one transaction writes all that is ready. What is not ready comes back as a file of the same format with what is
 * wrong beside each row. Until the commit nothing is written but the upload itself, which only its owner sees.
 */
@NullMarked
package org.chancery.consultations.importing;

import org.jspecify.annotations.NullMarked;
