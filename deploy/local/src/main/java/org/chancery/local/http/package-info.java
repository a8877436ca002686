/** Calls of web APIs. */
@NullMarked
package org.chancery.local.http;

import org.jspecify.annotations.NullMarked;
