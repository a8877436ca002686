/**
 * Approval, release and recall of briefings. Keycloak's policies decide who may take which step, this package which step is
 * lawful; each step is kept for good, and a release has a number of its own in a series without gaps.
 */
@NullMarked
package org.chancery.report.release;

import org.jspecify.annotations.NullMarked;
