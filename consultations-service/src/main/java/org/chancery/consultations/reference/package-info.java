/** What the other features refer to: topics, and the state that this installation serves. */
@NullMarked
package org.chancery.consultations.reference;

import org.jspecify.annotations.NullMarked;
