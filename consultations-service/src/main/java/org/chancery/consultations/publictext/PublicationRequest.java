package org.chancery.consultations.publictext;

import org.jspecify.annotations.Nullable;

/**
 * How a text is to be published.
 *
 * @param despiteChanges true to publish although the record has changed since the text was cleared, by somebody who has
 *     looked
 */
record PublicationRequest(@Nullable Boolean despiteChanges) {}
