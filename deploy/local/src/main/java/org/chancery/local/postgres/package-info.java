/** The stack's own PostgreSQL with a database and an owner a service. */
@NullMarked
package org.chancery.local.postgres;

import org.jspecify.annotations.NullMarked;
