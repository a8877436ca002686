package org.chancery.console.briefing;

import java.util.List;

/** A kind of document and the languages it comes in. */
public record Template(String name, List<String> languages) {}
