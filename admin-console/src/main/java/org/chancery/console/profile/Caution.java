package org.chancery.console.profile;

import java.util.List;
import java.util.UUID;

/** What must not be said about the figures, in words. */
public record Caution(String code, String text, List<UUID> figureIds) {}
