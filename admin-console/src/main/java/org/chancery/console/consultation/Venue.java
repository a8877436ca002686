package org.chancery.console.consultation;

import org.jspecify.annotations.Nullable;

/** Where a consultation meets. */
public record Venue(String city, @Nullable String place) {}
