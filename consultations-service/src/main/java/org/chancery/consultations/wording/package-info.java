/**
 * Texts that two governments agreed in several languages, such as agreed minutes. The versions are of equal force: none
 * is a translation of another, and none can be taken away by a change of another.
 */
@NullMarked
package org.chancery.consultations.wording;

import org.jspecify.annotations.NullMarked;
