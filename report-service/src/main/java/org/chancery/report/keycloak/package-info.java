/** The realm, where it is asked for more than keys: decisions about releases, and a sign-in for what nobody sits in front of. */
@NullMarked
package org.chancery.report.keycloak;

import org.jspecify.annotations.NullMarked;
