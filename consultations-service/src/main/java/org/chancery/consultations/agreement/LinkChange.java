package org.chancery.consultations.agreement;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the past of the links.
 *
 * @param target the id at the other end
 * @param came whether the link came or went
 */
record LinkChange(long revision, Instant at, String by, UUID target, boolean came) {}
