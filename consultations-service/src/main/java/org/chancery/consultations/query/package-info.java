/** Building the conditions of queries. */
@NullMarked
package org.chancery.consultations.query;

import org.jspecify.annotations.NullMarked;
