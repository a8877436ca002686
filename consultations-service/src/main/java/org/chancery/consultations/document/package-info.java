/**
 * Documents of a consultation: notes, minutes, presentations that were handed over or made of it. What a document is stands
 * here, with its history; its content, which never changes, is in {@code store}; {@code inspection} says what comes in.
 */
@NullMarked
package org.chancery.consultations.document;

import org.jspecify.annotations.NullMarked;
