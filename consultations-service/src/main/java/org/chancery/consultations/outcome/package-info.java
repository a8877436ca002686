/** What came of a consultation: agreed, noted, reserved or reaffirmed. */
@NullMarked
package org.chancery.consultations.outcome;

import org.jspecify.annotations.NullMarked;
