/**
 * Search across everything on record. The database keeps one entry a record (table {@code search_entry}) by triggers, so
 * that nothing here knows the features it finds; docs/adr/0019 says how words match.
 */
@NullMarked
package org.chancery.consultations.search;

import org.jspecify.annotations.NullMarked;
