/** The person who is signed in: what the token says of them, signing out, requests that outlive a session. */
@NullMarked
package org.chancery.console.session;

import org.jspecify.annotations.NullMarked;
