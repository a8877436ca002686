/** The stack's own Keycloak: its distribution, its process, the realm with the demo users, tokens. */
@NullMarked
package org.chancery.local.keycloak;

import org.jspecify.annotations.NullMarked;
