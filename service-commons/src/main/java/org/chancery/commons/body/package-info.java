/** How long a request's body may be, with the reason for whoever sends more. */
@NullMarked
package org.chancery.commons.body;

import org.jspecify.annotations.NullMarked;
