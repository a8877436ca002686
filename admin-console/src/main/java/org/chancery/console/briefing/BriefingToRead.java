package org.chancery.console.briefing;

/** One briefing and where its content comes from. */
public record BriefingToRead(Briefing briefing, Provenance provenance) {}
