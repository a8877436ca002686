/** Calls to the services with the person's own token, and what they answer when they do not answer with a record. */
@NullMarked
package org.chancery.console.upstream;

import org.jspecify.annotations.NullMarked;
