/**
 * What a file is, by its content, and whether it may come in: recognised, of an allowed type, as its name and its sender
 * say, and without programs, macros or what else makes an attachment dangerous. This is not a virus scanner: it refuses
 * what a document has no need of.
 */
@NullMarked
package org.chancery.consultations.document.inspection;

import org.jspecify.annotations.NullMarked;
