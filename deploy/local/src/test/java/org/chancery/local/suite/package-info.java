/** The end-to-end tests: the packaged processes, the real Keycloak and PostgreSQL, a real browser. */
package org.chancery.local.suite;
