package org.chancery.console.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One field of a request and what is wrong with it, in words that follow the field's name. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Violation(String field, String message) {}
