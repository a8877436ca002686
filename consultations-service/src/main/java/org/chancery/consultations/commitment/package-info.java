/** What was promised: from the round in which it was promised to the evidence that closed it. Nothing is ever deleted. */
@NullMarked
package org.chancery.consultations.commitment;

import org.jspecify.annotations.NullMarked;
