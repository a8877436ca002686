package org.chancery.console.profile;

/** What must not be said about the figures, in words. */
public record Caution(String code, String text) {}
