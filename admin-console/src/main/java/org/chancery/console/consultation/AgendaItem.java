package org.chancery.console.consultation;

import java.util.UUID;

/** One point of the agenda. */
public record AgendaItem(UUID id, int position, String title) {}
