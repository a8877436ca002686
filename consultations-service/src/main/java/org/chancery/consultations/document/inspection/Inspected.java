package org.chancery.consultations.document.inspection;

/**
 * A file that may come in.
 *
 * @param size in bytes
 */
public record Inspected(FileType type, String sha256, long size) {}
