/**
 * The public text of a consultation: worded apart from the internal record, cleared by another person than those who
 * wrote it, and published in numbered editions. What is published is PUBLIC and stands on its own.
 */
@NullMarked
package org.chancery.consultations.publictext;

import org.jspecify.annotations.NullMarked;
