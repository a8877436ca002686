/** Consultations between states: the list and one consultation's page. */
@NullMarked
package org.chancery.console.consultation;

import org.jspecify.annotations.NullMarked;
