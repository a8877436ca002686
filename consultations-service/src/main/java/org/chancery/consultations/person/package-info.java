/**
 * People, with the forms of their name in each language and script and the posts that they hold, each with the days for which it
 * holds. Whoever is looked for is found by any spelling, by the SQL function name_key.
 */
@NullMarked
package org.chancery.consultations.person;

import org.jspecify.annotations.NullMarked;
