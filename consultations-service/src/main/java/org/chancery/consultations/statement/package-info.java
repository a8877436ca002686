/** What each side said: positions and proposals, in substance or word for word. */
@NullMarked
package org.chancery.consultations.statement;

import org.jspecify.annotations.NullMarked;
