/** People in delegations, with the forms of their name in each language. */
@NullMarked
package org.chancery.consultations.person;

import org.jspecify.annotations.NullMarked;
